/** Languages by the ending of their files, as GitHub's Linguist names them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...endings('Ada', 'adb ads'),
  ...endings('Assembly', 'asm s'),
  ...endings('C', 'c h'),
  ...endings('C#', 'cs'),
  ...endings('C++', 'cc cpp cxx hh hpp hxx icc tpp ipp'),
  ...endings('CMake', 'cmake'),
  ...endings('CSS', 'css scss less'),
  ...endings('CUDA', 'cu cuh'),
  ...endings('Cython', 'pyx pxd pxi'),
  ...endings('Dart', 'dart'),
  ...endings('Fortran', 'f f77 f90 f95 f03 f08 for'),
  ...endings('Go', 'go'),
  ...endings('HTML', 'html htm'),
  ...endings('Haskell', 'hs'),
  ...endings('IDL', 'pro'),
  ...endings('Java', 'java'),
  ...endings('JavaScript', 'js jsx mjs cjs'),
  ...endings('Julia', 'jl'),
  ...endings('Jupyter Notebook', 'ipynb'),
  ...endings('Kotlin', 'kt kts'),
  ...endings('Lua', 'lua'),
  ...endings('MATLAB', 'm'),
  ...endings('Mako', 'mako'),
  ...endings('OCaml', 'ml mli'),
  ...endings('OpenCL', 'cl'),
  ...endings('PHP', 'php'),
  ...endings('Perl', 'pl pm'),
  ...endings('Python', 'py'),
  ...endings('R', 'r'),
  ...endings('Ruby', 'rb'),
  ...endings('Rust', 'rs'),
  ...endings('Scala', 'scala'),
  ...endings('Shell', 'sh bash zsh'),
  ...endings('Swift', 'swift'),
  ...endings('TeX', 'tex cls sty'),
  ...endings('Tcl', 'tcl'),
  ...endings('TypeScript', 'ts tsx'),
  ...endings('Vue', 'vue'),
};

/** Folders with the work of others. */
const FOREIGN = /(?:^|\/)(?:vendor|third[-_]?party|extern(?:al|s)?|node_modules|deps)\//i;

function endings(language: string, list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((ending) => [ending, language]));
}

/** The sum of the sizes of files by language, an estimate by the ending of their names. */
export function languagesOf(
  files: readonly { readonly path: string; readonly size: number }[],
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { path, size } of files) {
    const language = LANGUAGES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
    if (language === undefined || FOREIGN.test(path)) continue;
    sums[language] = (sums[language] ?? 0) + size;
  }
  return sums;
}
