import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Addresses of pages. */
export const links: readonly BrokenCase[] = [
  {
    title: 'http on a site that is known',
    lines: 'url: ⟦http://gammapy.readthedocs.io/⟧',
    found: [['url-https', 'https://gammapy.readthedocs.io/']],
  },
  {
    title: 'http on a site that is not known',
    lines: 'url: ⟦http://gammapy.org/⟧',
    found: [['url-https']],
  },
  {
    title: 'http before a comment',
    lines: 'url: ⟦http://gammapy.readthedocs.io/⟧   # old',
    found: [['url-https', 'https://gammapy.readthedocs.io/']],
  },
  {
    title: 'http behind an emoji',
    lines: 'name: 🔭\nurl: ⟦http://gammapy.readthedocs.io/⟧',
    found: [['url-https', 'https://gammapy.readthedocs.io/']],
  },
  {
    title: 'http behind text of several bytes in braces',
    lines: "training: [{ name: '星 Ångström 🔭', url: ⟦http://gammapy.readthedocs.io/⟧ }]",
    found: [['url-https', 'https://gammapy.readthedocs.io/']],
  },
  {
    title: 'http in a CRLF file',
    lines: 'readme: https://gammapy.org/readme\nurl: ⟦http://gammapy.readthedocs.io/⟧',
    crlf: true,
    found: [['url-https', 'https://gammapy.readthedocs.io/']],
  },
  {
    title: 'http in a block text',
    lines: 'url: >-\n  ⟦http://gammapy.readthedocs.io/⟧',
    found: [['url-https', 'https://gammapy.readthedocs.io/']],
  },
  {
    title: 'no protocol',
    lines: 'url: ⟦gammapy.org⟧',
    found: [['url-https', 'https://gammapy.org']],
  },
  {
    title: 'www and no protocol',
    lines: 'url: ⟦www.gammapy.org/docs⟧',
    found: [['url-https', 'https://www.gammapy.org/docs']],
  },
  {
    title: 'two slashes and no protocol',
    lines: 'url: ⟦//gammapy.org⟧',
    found: [['url-https', 'https://gammapy.org']],
  },
  {
    title: 'a letter of the protocol missing',
    lines: 'url: ⟦htps://gammapy.org/⟧',
    found: [['url-https', 'https://gammapy.org/']],
  },
  {
    title: 'a slash missing',
    lines: 'url: ⟦https:/gammapy.org/⟧',
    found: [['url-https', 'https://gammapy.org/']],
  },
  {
    title: 'a colon missing',
    lines: 'url: ⟦https//gammapy.org/⟧',
    found: [['url-https', 'https://gammapy.org/']],
  },
  {
    title: 'a protocol in capitals',
    lines: 'url: ⟦HTTPS://gammapy.org/⟧',
    found: [['url-https', 'https://gammapy.org/']],
  },
  {
    title: 'angle brackets',
    lines: 'url: ⟦<https://gammapy.org/>⟧',
    found: [['url-https', 'https://gammapy.org/']],
  },
  {
    title: 'a link of Markdown',
    lines: "url: ⟦'[Gammapy](https://gammapy.org/)'⟧",
    found: [['url-https', "'https://gammapy.org/'"]],
  },
  {
    title: 'a space before it',
    lines: "url: ⟦' https://gammapy.org/'⟧",
    found: [['url-https', "'https://gammapy.org/'"]],
  },
  { title: 'a space in it', lines: 'url: ⟦https://gammapy.org/a page⟧', found: [['url-https']] },
  {
    title: 'two addresses',
    lines: 'url: ⟦https://gammapy.org/, https://docs.gammapy.org/⟧',
    found: [['url-https']],
  },
  { title: 'ftp', lines: 'url: ⟦ftp://gammapy.org/⟧', found: [['url-https']] },
  { title: 'a script', lines: 'url: ⟦javascript:alert(1)⟧', found: [['url-https']] },
  { title: 'a word for no address', lines: 'url: ⟦N/A⟧', found: [['url-https']] },
  { title: 'an empty address', lines: "url: ⟦''⟧", found: [['url-https']] },
  {
    title: 'an address of a person without a protocol',
    lines: 'author: [{ name: The testers, url: ⟦gammapy.org⟧ }]',
    found: [['url-https', 'https://gammapy.org']],
  },
  {
    title: 'utm_source',
    lines: 'url: ⟦https://gammapy.org/?utm_source=newsletter⟧',
    found: [['url-tracking', 'https://gammapy.org/']],
  },
  {
    title: 'utm_source among others',
    lines: "url: ⟦'https://gammapy.org/?page=1&utm_source=a&utm_medium=b#top'⟧",
    found: [['url-tracking', "'https://gammapy.org/?page=1#top'"]],
  },
  {
    title: 'fbclid',
    lines: 'relatedLink: [{ name: A, url: ⟦https://gammapy.org/?fbclid=abc⟧ }]',
    found: [['url-tracking', 'https://gammapy.org/']],
  },
  {
    title: 'utm_source and a second question mark',
    lines: 'url: ⟦https://gammapy.org/?next=/a?b&utm_source=a⟧',
    found: [['url-tracking', 'https://gammapy.org/?next=/a?b']],
  },
  {
    title: 'utm_source of a paper',
    lines: 'referencePublication: [{ id: ⟦https://example.org/paper?utm_source=a⟧ }]',
    found: [['url-tracking', 'https://example.org/paper']],
  },
  {
    title: 'a page that tells how to install',
    lines: 'installUrl: [https://anaconda.org/conda-forge/a, ⟦https://example.org/install⟧]',
    found: [['install-page']],
  },
  {
    title: 'a package that has no name to install it by',
    lines: "installUrl: [⟦'https://pypi.org/project/$(id)/'⟧]",
    found: [['install-page']],
  },
  {
    title: 'a package as a package URL',
    lines: 'installUrl: [⟦pkg:pypi/gammapy⟧]',
    found: [['url-https']],
  },
  {
    title: 'a user and a password',
    lines: 'url: ⟦https://carberry:secret@gammapy.org/⟧',
    found: [['url-credentials', 'https://gammapy.org/']],
  },
  {
    title: 'a token',
    lines: 'url: ⟦"https://ghp_token@gammapy.org/x"⟧',
    found: [['url-credentials', '"https://gammapy.org/x"']],
  },
  {
    title: 'git for a user',
    lines: 'softwareHelp: ⟦https://git@gammapy.org/⟧',
    found: [['url-credentials', 'https://gammapy.org/']],
  },
];
