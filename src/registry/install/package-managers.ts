import { image, imagePage } from '#registry/install/container-image.ts';
import type { PackageManager } from '#registry/install/package-manager.ts';
import { fullName } from '#registry/install/package-url.ts';

const WORD = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;

/** All package managers, in the order in which a page offers them. */
export const packageManagers: readonly PackageManager[] = [
  {
    type: 'pypi',
    manager: 'pip',
    pages: [{ address: /^https:\/\/pypi\.org\/(?:project|p)\/(?<name>[^/?#]+)/ }],
    names: WORD,
    command: ({ name }) => `pip install ${name}`,
    page: ({ name }) => `https://pypi.org/project/${name}/`,
  },
  {
    type: 'conda',
    manager: 'conda',
    pages: [{ address: /^https:\/\/anaconda\.org\/(?<place>[^/?#]+)\/(?<name>[^/?#]+)/ }],
    names: WORD,
    command: ({ name, place }) =>
      `conda install ${place === undefined ? '' : `-c ${place} `}${name}`,
    page: ({ name, place = 'main' }) => `https://anaconda.org/${place}/${name}`,
  },
  {
    type: 'npm',
    manager: 'npm',
    pages: [
      {
        address:
          /^https:\/\/(?:www\.)?npmjs\.com\/package\/(?:(?<namespace>@[^/?#]+)\/)?(?<name>[^/?#]+)/,
      },
    ],
    names: /^(?:@[a-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/,
    command: (named) => `npm install ${fullName(named)}`,
    page: (named) => `https://www.npmjs.com/package/${fullName(named)}`,
  },
  {
    type: 'cargo',
    manager: 'cargo',
    pages: [{ address: /^https:\/\/crates\.io\/crates\/(?<name>[^/?#]+)/ }],
    names: WORD,
    command: ({ name }) => `cargo add ${name}`,
    page: ({ name }) => `https://crates.io/crates/${name}`,
  },
  {
    type: 'cran',
    manager: 'R',
    pages: [
      { address: /^https:\/\/cran\.r-project\.org\/(?:package=|web\/packages\/)(?<name>[^/?#]+)/ },
    ],
    names: /^[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9]$/,
    command: ({ name }) => `Rscript -e 'install.packages("${name}")'`,
    page: ({ name }) => `https://cran.r-project.org/package=${name}`,
  },
  {
    type: 'julia',
    manager: 'julia',
    pages: [{ address: /^https:\/\/juliahub\.com\/ui\/Packages\/General\/(?<name>[^/?#]+)/ }],
    names: /^[A-Za-z]\w*$/,
    command: ({ name }) => `julia -e 'using Pkg; Pkg.add("${name}")'`,
    page: ({ name }) => `https://juliahub.com/ui/Packages/General/${name}`,
  },
  {
    type: 'golang',
    manager: 'go',
    pages: [{ address: /^https:\/\/pkg\.go\.dev\/(?<namespace>[^?#@]+)\/(?<name>[^/?#@]+)/ }],
    names: /^[a-z0-9][a-z0-9.-]*(?:\/[\w.~-]+)+$/,
    command: (named) => `go get ${fullName(named)}`,
    page: (named) => `https://pkg.go.dev/${fullName(named)}`,
  },
  {
    type: 'deb',
    manager: 'apt',
    pages: [
      { address: /^https:\/\/packages\.(?<namespace>debian)\.org\/[a-z-]+\/(?<name>[^/?#]+)/ },
    ],
    names: /^debian\/[a-z0-9][a-z0-9.+-]+$/,
    command: ({ name }) => `apt install ${name}`,
    page: ({ name }) => `https://packages.debian.org/${name}`,
  },
  {
    type: 'brew',
    manager: 'brew',
    pages: [{ address: /^https:\/\/formulae\.brew\.sh\/formula\/(?<name>[^/?#]+)/ }],
    names: /^(?:\w[\w-]*\/\w[\w-]*\/)?\w[\w.+-]*$/,
    command: (named) => `brew install ${fullName(named)}`,
    page: ({ name }) => `https://formulae.brew.sh/formula/${name}`,
  },
  {
    type: 'docker',
    manager: 'docker',
    pages: [
      { address: /^https:\/\/hub\.docker\.com\/r\/(?<namespace>[^/?#]+)\/(?<name>[^/?#]+)/ },
      {
        address: /^https:\/\/quay\.io\/repository\/(?<namespace>[^/?#]+)\/(?<name>[^/?#]+)/,
        place: 'quay.io',
      },
      {
        address:
          /^https:\/\/github\.com\/(?<namespace>[^/?#]+)\/[^/?#]+\/pkgs\/container\/(?<name>[^/?#]+)/,
        place: 'ghcr.io',
      },
    ],
    names: /^(?:[a-z0-9][\w.-]*\/)*[a-z0-9][\w.-]*$/i,
    command: (named) => `docker pull ${image(named)}`,
    page: imagePage,
  },
];
