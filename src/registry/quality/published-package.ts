import { type Indicator, unknown, yes } from '#registry/quality/indicator.ts';

/** Where packages are published. */
const REGISTRIES =
  /(?:^|\.)(?:pypi\.org|anaconda\.org|conda-forge\.org|npmjs\.com|crates\.io|r-project\.org|maven\.org|mvnrepository\.com|hackage\.haskell\.org|juliahub\.com|packagist\.org|rubygems\.org|pkg\.go\.dev|hub\.docker\.com|quay\.io|packages\.debian\.org|spack\.io)$/;

export const publishedPackage: Indicator = {
  id: 'published-package',
  title: 'Is published as a package',
  label: 'Package',
  why: 'What installs with one command is tried.',
  everse: 'has_published_package',
  check({ record: { downloadUrl, installUrl = [] } }) {
    const pages = [downloadUrl ?? [], installUrl].flat();
    const [first] = pages;
    if (first === undefined) {
      return unknown('No download is known here; if there is one, name it in `downloadUrl`.');
    }
    const found = pages.find((page) => REGISTRIES.test(new URL(page).host));
    if (found !== undefined) return yes(new URL(found).host, found);
    return unknown(
      `Downloads are at ${new URL(first).host}; whether there is a package is not known here.`,
    );
  },
  examples: [
    { answer: 'yes', record: { downloadUrl: 'https://pypi.org/project/gammapy/' } },
    {
      answer: 'yes',
      record: {
        downloadUrl: 'https://example.org/downloads',
        installUrl: ['https://anaconda.org/conda-forge/gammapy'],
      },
    },
    { answer: 'unknown', record: { downloadUrl: 'https://example.org/downloads' } },
    { answer: 'unknown', record: {} },
  ],
};
