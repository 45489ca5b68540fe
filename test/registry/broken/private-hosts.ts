import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Addresses that lead to the machine or the network of whoever follows them. */
export const privateHosts: readonly BrokenCase[] = [
  { title: 'loopback by number', lines: 'url: ⟦https://127.0.0.1/⟧', found: [['url-public']] },
  {
    title: 'loopback by number with http',
    lines: 'url: ⟦http://127.0.0.1:8080/docs⟧',
    found: [['url-public']],
  },
  { title: 'loopback by name', lines: 'url: ⟦https://localhost/⟧', found: [['url-public']] },
  {
    title: 'loopback by name with http',
    lines: 'url: ⟦http://localhost:8888/lab⟧',
    found: [['url-public']],
  },
  {
    title: 'loopback by name with a dot',
    lines: 'url: ⟦https://localhost./⟧',
    found: [['url-public']],
  },
  {
    title: 'a name below localhost',
    lines: 'url: ⟦https://docs.localhost/⟧',
    found: [['url-public']],
  },
  { title: 'loopback in IPv6', lines: 'url: ⟦https://[::1]/⟧', found: [['url-public']] },
  {
    title: 'loopback in IPv4 in IPv6',
    lines: 'url: ⟦https://[::ffff:127.0.0.1]/⟧',
    found: [['url-public']],
  },
  {
    title: 'loopback as a decimal number',
    lines: 'url: ⟦https://2130706433/⟧',
    found: [['url-public']],
  },
  {
    title: 'loopback as a hexadecimal number',
    lines: 'url: ⟦https://0x7f000001/⟧',
    found: [['url-public']],
  },
  { title: 'loopback in octal', lines: 'url: ⟦https://0177.0.0.1/⟧', found: [['url-public']] },
  { title: 'loopback in short', lines: 'url: ⟦https://127.1/⟧', found: [['url-public']] },
  {
    title: 'loopback in wide digits',
    lines: 'url: ⟦https://１２７.０.０.１/⟧',
    found: [['url-public']],
  },
  { title: 'network 10', lines: 'url: ⟦https://10.1.2.3/⟧', found: [['url-public']] },
  { title: 'network 192.168', lines: 'url: ⟦https://192.168.1.20/docs/⟧', found: [['url-public']] },
  { title: 'network 172.16', lines: 'url: ⟦https://172.31.0.1/⟧', found: [['url-public']] },
  { title: 'network 100.64', lines: 'url: ⟦https://100.64.0.1/⟧', found: [['url-public']] },
  {
    title: 'the address of cloud metadata',
    lines: 'url: ⟦https://169.254.169.254/latest/⟧',
    found: [['url-public']],
  },
  { title: 'all addresses', lines: 'url: ⟦https://0.0.0.0/⟧', found: [['url-public']] },
  { title: 'multicast', lines: 'url: ⟦https://224.0.0.1/⟧', found: [['url-public']] },
  {
    title: 'an address of examples',
    lines: 'url: ⟦https://203.0.113.7/⟧',
    found: [['url-public']],
  },
  {
    title: 'a private network in IPv6',
    lines: 'url: ⟦https://[fd00::1]/⟧',
    found: [['url-public']],
  },
  {
    title: 'a link-local address in IPv6',
    lines: 'url: ⟦https://[fe80::1]/⟧',
    found: [['url-public']],
  },
  {
    title: 'a translated address in IPv6',
    lines: 'url: ⟦https://[64:ff9b::7f00:1]/⟧',
    found: [['url-public']],
  },
  { title: 'a printer', lines: 'url: ⟦https://printer.local/⟧', found: [['url-public']] },
  { title: 'an intranet', lines: 'url: ⟦https://wiki.intranet/⟧', found: [['url-public']] },
  { title: 'a name without a domain', lines: 'url: ⟦https://gammapy/⟧', found: [['url-public']] },
  {
    title: 'a private host of an identifier',
    lines: 'identifier: [⟦https://localhost/orrery⟧]',
    found: [['url-public']],
  },
  {
    title: 'a private host of a paper',
    lines: 'referencePublication: [{ id: ⟦https://10.0.0.1/paper⟧ }]',
    found: [['url-public']],
  },
  {
    title: 'a private host of a launch',
    lines:
      'launch:\n  - kind: service\n    name: Orrery\n    url: ⟦https://localhost:8888/lab⟧ # here',
    found: [['url-public']],
  },
  {
    title: 'a private host of the repository',
    lines: 'codeRepository: ⟦http://localhost/this/entry⟧',
    found: [['url-public']],
  },
];
