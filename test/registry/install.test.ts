import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#registry/load.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { installLines } from '#registry/install.ts';

const codeRepository = 'https://github.com/tools/sextant';
const clone = `git clone ${codeRepository}`;

function commands(facts: Partial<Parameters<typeof installLines>[0]>): string[] {
  return installLines({ codeRepository, ...facts }).map(({ command }) => command);
}

describe('how to get a software', () => {
  test.each([
    ['https://pypi.org/project/EXtra-data/', 'pip install EXtra-data'],
    ['https://pypi.org/project/healpy/#files', 'pip install healpy'],
    ['https://anaconda.org/conda-forge/delphes', 'conda install -c conda-forge delphes'],
    ['https://www.npmjs.com/package/aladin-lite', 'npm install aladin-lite'],
    ['https://www.npmjs.com/package/@scope/name', 'npm install @scope/name'],
    ['https://crates.io/crates/cdshealpix', 'cargo add cdshealpix'],
    ['https://cran.r-project.org/package=ProFit', `Rscript -e 'install.packages("ProFit")'`],
    ['https://juliahub.com/ui/Packages/General/UnROOT', `julia -e 'using Pkg; Pkg.add("UnROOT")'`],
    ['https://pkg.go.dev/go-hep.org/x/hep', 'go get go-hep.org/x/hep'],
    ['https://packages.debian.org/sid/gavodachs2-server', 'apt install gavodachs2-server'],
    ['https://formulae.brew.sh/formula/root', 'brew install root'],
    ['https://packages.spack.io/package.html?name=geant4', 'spack install geant4'],
    ['https://prefix.dev/channels/conda-forge/packages/pyhf', 'conda install -c conda-forge pyhf'],
  ])('a download at %s', (downloadUrl, command) => {
    expect(commands({ downloadUrl })).toEqual([command, clone]);
  });

  test.each([
    ['https://hub.docker.com/r/fermipy/fermipy/', 'docker pull fermipy/fermipy'],
    ['https://hub.docker.com/r/pyhf/pyhf/tags', 'docker pull pyhf/pyhf'],
    ['https://quay.io/repository/casacore/casacore', 'docker pull quay.io/casacore/casacore'],
    [
      'https://quay.io/repository/casacore/casacore?tab=tags&tag=master',
      'docker pull quay.io/casacore/casacore:master',
    ],
    [
      'https://github.com/HEPData/hepdata_lib/pkgs/container/hepdata_lib',
      'docker pull ghcr.io/hepdata/hepdata_lib',
    ],
  ])('an image at %s', (url, command) => {
    const launch = [{ kind: 'container', name: 'Image', url } as const];
    expect(commands({ launch })).toEqual([command, clone]);
    expect(commands({ launch: [{ ...launch[0]!, kind: 'service' }] })).toEqual([clone]);
  });

  test('all packages, in the order of the managers, each once', () => {
    const installUrl = [
      'https://github.com/tools/sextant/pkgs/container/sextant',
      'https://hub.docker.com/r/tools/sextant',
      'https://anaconda.org/conda-forge/sextant',
      'https://anaconda.org/channels/conda-forge/packages/sextant/overview',
      'https://pypi.org/project/sextant/',
    ];
    const launch = [
      { kind: 'container', name: 'Image', url: 'https://hub.docker.com/r/tools/sextant/tags' },
    ] as const;
    const downloadUrl = 'https://pypi.org/project/Sextant/#files';
    expect(commands({ installUrl, launch: [...launch], downloadUrl })).toEqual([
      'pip install sextant',
      'conda install -c conda-forge sextant',
      'docker pull ghcr.io/tools/sextant',
      'docker pull tools/sextant',
      clone,
    ]);
    const [pip] = installLines({ codeRepository, downloadUrl });
    expect(pip).toEqual({ manager: 'pip', command: 'pip install Sextant', url: downloadUrl });
  });

  test.each([
    'https://pypi.org/project/a;rm%20-rf/',
    'https://pypi.org/project/$(id)/',
    'https://pypi.org/project/-r/',
    'https://anaconda.org/-c/sextant',
    'https://anaconda.org/a;b/sextant',
    'https://packages.spack.io/package.html?name=a$b',
    'https://formulae.brew.sh/formula/--cask',
    'https://pkg.go.dev/-x/y',
    'https://anaconda.org/conda-forge/x`id`',
    'https://crates.io/crates/a|b',
    'https://cran.r-project.org/package=x")',
    'https://juliahub.com/ui/Packages/General/A")',
    'https://www.npmjs.com/package/--global',
    'https://example.org/pypi.org/project/sextant/',
    'https://pypi.org/user/sextant/',
  ])('nothing that a shell or a program would take for more than a name: %s', (downloadUrl) => {
    expect(commands({ downloadUrl })).toEqual([clone]);
  });
});

describe('the Git repository', () => {
  const git = { forge: 'git', active: '2026-01' } as const;
  test.each([
    ['https://gitlab.com/a/b', {}, [], true],
    ['https://git.astron.nl/RD/DP3', {}, [], true],
    ['https://code.jive.eu/JIVE/sfxc', {}, [], false],
    ['https://code.jive.eu/JIVE/sfxc', {}, ['code.jive.eu'], true],
    ['https://code.jive.eu/JIVE/sfxc', { repository: git }, [], true],
    ['https://ftp.eso.org/pub/pycpl', {}, [], false],
    ['https://github.com/a/b$(id)', {}, [], false],
    [
      'https://github.com/a/b',
      { health: { state: 'gone', since: '2026-01-01' } as const },
      [],
      false,
    ],
    ['https://github.com/a/b', { withdrawn: { date: '2026-01-01', reason: 'Gone.' } }, [], false],
  ])('%s with %o and hosts %o', (url, facts, hosts, isCloned) => {
    expect(
      installLines({ codeRepository: url, ...facts }, hosts).map(({ command }) => command),
    ).toEqual(isCloned ? [`git clone ${url}`] : []);
  });
});

test('every command of the catalogue is a few plain words, and its page is an address', async () => {
  const { records } = await loadCatalogue({ root: PROJECT_ROOT });
  const lines = records.flatMap((record) => installLines(record));
  expect(lines.length).toBeGreaterThan(records.length);
  for (const { command, url } of lines) {
    expect(command).toMatch(/^(?:[\w.~+/:@-]+ ?)+$|^julia -e 'using Pkg; Pkg\.add\("\w+"\)'$/);
    expect(URL.canParse(url)).toBe(true);
  }
});
