/** Programming languages and operating systems as their own people write them. */
const NAMES = [
  'Ada',
  'AWK',
  'Bash',
  'C',
  'C#',
  'C++',
  'Clojure',
  'CSS',
  'CUDA',
  'Cython',
  'D',
  'Dart',
  'Elixir',
  'Erlang',
  'Fortran',
  'Go',
  'Groovy',
  'Haskell',
  'HTML',
  'IDL',
  'Java',
  'JavaScript',
  'Julia',
  'Jupyter Notebook',
  'Kotlin',
  'Lua',
  'MATLAB',
  'Mathematica',
  'OCaml',
  'Octave',
  'OpenCL',
  'Perl',
  'PHP',
  'PowerShell',
  'Python',
  'R',
  'Ruby',
  'Rust',
  'Scala',
  'Shell',
  'SQL',
  'Swift',
  'Tcl',
  'TypeScript',
  'WebAssembly',
  'Linux',
  'macOS',
  'Windows',
  'FreeBSD',
  'Unix',
  'Android',
  'iOS',
];

const OTHERS: Readonly<Record<string, string>> = {
  js: 'JavaScript',
  cpp: 'C++',
  'c/c++': 'C++',
  golang: 'Go',
  'mac os': 'macOS',
  'mac os x': 'macOS',
  'os x': 'macOS',
  osx: 'macOS',
  'microsoft windows': 'Windows',
  'ms windows': 'Windows',
  'gnu/linux': 'Linux',
  'python programming language': 'Python',
};

const KNOWN = new Map([
  ...NAMES.map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries(OTHERS),
]);

/** A version or a range of them behind a name: `Python 3`, `python>=3.9`, `C++17`. */
const VERSION = /(?<=[a-z+#])[\s-]*[<>=~^!]*\s*v?\d[\d.x*+]*$/;

/**
 * The usual name of a programming language, without its version; a name that is
 * not known stays as it is.
 */
export function languageName(text: string): string {
  const name = text.trim().toLowerCase();
  return KNOWN.get(name) ?? KNOWN.get(name.replace(VERSION, '')) ?? text.trim();
}

/** The usual name of an operating system, with the version that is given. */
export function systemName(text: string): string {
  return KNOWN.get(text.trim().toLowerCase()) ?? text.trim();
}
