import type { PackageManager } from '#registry/install/package-manager.ts';
import { fullName } from '#registry/install/package.ts';

const WORD = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;

/** All package managers, in the order in which a page offers them. */
export const packageManagers: readonly PackageManager[] = [
  {
    manager: 'pip',
    pages: [{ address: /^https:\/\/pypi\.org\/(?:project|p)\/(?<name>[^/?#]+)/ }],
    names: WORD,
    command: ({ name }) => `pip install ${name}`,
  },
  {
    manager: 'conda',
    pages: [
      {
        address:
          /^https:\/\/anaconda\.org\/channels\/(?<place>[^/?#]+)\/packages\/(?<name>[^/?#]+)/,
      },
      { address: /^https:\/\/anaconda\.org\/(?!channels\/)(?<place>[^/?#]+)\/(?<name>[^/?#]+)/ },
      {
        address: /^https:\/\/prefix\.dev\/channels\/(?<place>[^/?#]+)\/packages\/(?<name>[^/?#]+)/,
      },
    ],
    names: WORD,
    command: ({ name, place = '' }) => `conda install -c ${place} ${name}`,
  },
  {
    manager: 'npm',
    pages: [
      {
        address:
          /^https:\/\/(?:www\.)?npmjs\.com\/package\/(?:(?<namespace>@[^/?#]+)\/)?(?<name>[^/?#]+)/,
      },
    ],
    names: /^(?:@[a-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/,
    command: (named) => `npm install ${fullName(named)}`,
  },
  {
    manager: 'cargo',
    pages: [{ address: /^https:\/\/crates\.io\/crates\/(?<name>[^/?#]+)/ }],
    names: WORD,
    command: ({ name }) => `cargo add ${name}`,
  },
  {
    manager: 'R',
    pages: [
      { address: /^https:\/\/cran\.r-project\.org\/(?:package=|web\/packages\/)(?<name>[^/?#]+)/ },
    ],
    names: /^[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9]$/,
    command: ({ name }) => `Rscript -e 'install.packages("${name}")'`,
  },
  {
    manager: 'julia',
    pages: [{ address: /^https:\/\/juliahub\.com\/ui\/Packages\/General\/(?<name>[^/?#]+)/ }],
    names: /^[A-Za-z]\w*$/,
    command: ({ name }) => `julia -e 'using Pkg; Pkg.add("${name}")'`,
  },
  {
    manager: 'go',
    pages: [{ address: /^https:\/\/pkg\.go\.dev\/(?<namespace>[^?#@]+)\/(?<name>[^/?#@]+)/ }],
    names: /^[a-z0-9][a-z0-9.-]*(?:\/[\w.~-]+)+$/,
    command: (named) => `go get ${fullName(named)}`,
  },
  {
    manager: 'spack',
    pages: [{ address: /^https:\/\/packages\.spack\.io\/package\.html\?name=(?<name>[^&#]+)/ }],
    names: WORD,
    command: ({ name }) => `spack install ${name}`,
  },
  {
    manager: 'brew',
    pages: [{ address: /^https:\/\/formulae\.brew\.sh\/formula\/(?<name>[^/?#]+)/ }],
    names: /^\w[\w.+-]*$/,
    command: ({ name }) => `brew install ${name}`,
  },
  {
    manager: 'apt',
    pages: [{ address: /^https:\/\/packages\.debian\.org\/[a-z-]+\/(?<name>[^/?#]+)/ }],
    names: /^[a-z0-9][a-z0-9.+-]+$/,
    command: ({ name }) => `apt install ${name}`,
  },
  {
    manager: 'docker',
    pages: [
      { address: /^https:\/\/hub\.docker\.com\/r\/(?<namespace>[^/?#]+)\/(?<name>[^/?#]+)/ },
      {
        address:
          /^https:\/\/quay\.io\/repository\/(?<namespace>[^/?#]+)\/(?<name>[^/?#]+)(?:\?(?:[^#]*&)?tag=(?<tag>[\w.-]+))?/,
        place: 'quay.io',
      },
      {
        address:
          /^https:\/\/github\.com\/(?<namespace>[^/?#]+)\/[^/?#]+\/pkgs\/container\/(?<name>[^/?#]+)/,
        place: 'ghcr.io',
      },
    ],
    names: /^(?:[a-z0-9][\w.-]*\/)+[a-z0-9][\w.-]*$/i,
    command: ({ place, tag, ...named }) =>
      `docker pull ${place === undefined ? '' : `${place}/`}${fullName(named).toLowerCase()}${tag === undefined ? '' : `:${tag}`}`,
  },
];
