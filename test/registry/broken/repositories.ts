import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Addresses of repositories. */
export const repositories: readonly BrokenCase[] = [
  {
    title: 'git+https',
    lines: 'codeRepository: ⟦git+https://github.com/this/entry.git⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: '.git',
    lines: 'codeRepository: ⟦https://github.com/this/entry.git⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: '.git and a slash',
    lines: 'codeRepository: ⟦https://github.com/this/entry.git/⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'ssh',
    lines: 'codeRepository: ⟦ssh://git@github.com/this/entry.git⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'git and an at sign',
    lines: 'codeRepository: ⟦git@github.com:this/entry.git⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'git and an at sign in quotes',
    lines: "codeRepository: ⟦'git@github.com:this/entry.git'⟧",
    found: [['repository-canonical', "'https://github.com/this/entry'"]],
  },
  {
    title: 'the git protocol',
    lines: 'codeRepository: ⟦git://github.com/this/entry.git⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'scm:git',
    lines: 'codeRepository: ⟦scm:git:https://github.com/this/entry.git⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a revision as pip takes it',
    lines: 'codeRepository: ⟦git+https://github.com/this/entry.git@main⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a slash at the end',
    lines: 'codeRepository: ⟦https://github.com/this/entry/⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'two slashes',
    lines: 'codeRepository: ⟦https://github.com//this/entry⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a branch',
    lines: 'codeRepository: ⟦https://github.com/this/entry/tree/main⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a file',
    lines: 'codeRepository: ⟦https://github.com/this/entry/blob/main/README.md⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'the issues',
    lines: 'codeRepository: ⟦https://github.com/this/entry/issues⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'the actions',
    lines: 'codeRepository: ⟦https://github.com/this/entry/actions/workflows/ci.yml⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a raw file',
    lines: 'codeRepository: ⟦https://raw.githubusercontent.com/this/entry/main/README.md⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a fragment',
    lines: 'codeRepository: ⟦https://github.com/this/entry#readme⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a tab of the page',
    lines: 'codeRepository: ⟦https://github.com/this/entry?tab=readme-ov-file⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'www',
    lines: 'codeRepository: ⟦https://www.github.com/this/entry⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a host in capitals',
    lines: 'codeRepository: ⟦https://GitHub.com/this/entry⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'http on a known site',
    lines: 'codeRepository: ⟦http://github.com/this/entry⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'http on an unknown site',
    lines: 'codeRepository: ⟦http://git.example.org/this/entry⟧',
    found: [['repository-canonical']],
  },
  {
    title: 'no protocol before it',
    lines: 'codeRepository: ⟦github.com/this/entry⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'www and no protocol before it',
    lines: 'codeRepository: ⟦www.github.com/this/entry⟧',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a branch at GitLab',
    lines: 'codeRepository: ⟦https://gitlab.com/group/sub/entry/-/tree/main⟧',
    found: [['repository-canonical', 'https://gitlab.com/group/sub/entry']],
  },
  {
    title: 'the issues at GitLab',
    lines: 'codeRepository: ⟦https://gitlab.com/group/entry/-/issues⟧',
    found: [['repository-canonical', 'https://gitlab.com/group/entry']],
  },
  {
    title: 'a folder at Bitbucket',
    lines: 'codeRepository: ⟦https://bitbucket.org/this/entry/src/master/⟧',
    found: [['repository-canonical', 'https://bitbucket.org/this/entry']],
  },
  {
    title: 'a branch at Codeberg',
    lines: 'codeRepository: ⟦https://codeberg.org/this/entry/src/branch/main⟧',
    found: [['repository-canonical', 'https://codeberg.org/this/entry']],
  },
  {
    title: 'a space behind it',
    lines: "codeRepository: ⟦'https://github.com/this/entry '⟧",
    found: [['repository-canonical', "'https://github.com/this/entry'"]],
  },
  {
    title: 'a repository before a comment',
    lines: 'codeRepository: ⟦https://github.com/this/entry.git⟧ # main',
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'a repository in a CRLF file',
    lines: 'codeRepository: ⟦https://github.com/this/entry.git⟧\nurl: https://gammapy.org/',
    crlf: true,
    found: [['repository-canonical', 'https://github.com/this/entry']],
  },
  {
    title: 'the owner only',
    lines: 'codeRepository: ⟦https://github.com/this⟧',
    found: [['repository-canonical']],
  },
  {
    title: 'the site only',
    lines: 'codeRepository: ⟦https://github.com/⟧',
    found: [['repository-canonical']],
  },
  {
    title: 'owner and name only',
    lines: 'codeRepository: ⟦this/entry⟧',
    found: [['repository-canonical']],
  },
  {
    title: 'the name of a forge',
    lines: 'codeRepository: ⟦GitHub⟧',
    found: [['repository-canonical']],
  },
  { title: 'no address', lines: "codeRepository: ⟦''⟧", found: [['repository-canonical']] },
  {
    title: 'tracking parameters of a repository',
    lines: 'codeRepository: ⟦https://github.com/this/entry?utm_source=a⟧',
    found: [['url-tracking', 'https://github.com/this/entry']],
  },
  {
    title: 'credentials of a repository',
    lines: 'codeRepository: ⟦https://carberry:secret@github.com/this/entry⟧',
    found: [['url-credentials', 'https://github.com/this/entry']],
  },
  {
    title: 'git for the user of a repository',
    lines: 'codeRepository: ⟦https://git@github.com/this/entry⟧',
    found: [['url-credentials', 'https://github.com/this/entry']],
  },
  {
    title: 'two repositories',
    lines: 'codeRepository: ⟦[https://github.com/this/entry, https://github.com/this/other]⟧',
    found: [['wrong-type']],
  },
];
