/** What tells the text of one licence from others; words as `wordsOf` gives them. */
export interface Fingerprint {
  /** The SPDX id; of the GNU licences without what it says of later versions. */
  readonly id: string;
  /** Words with which its terms begin and end. */
  readonly from: string;
  readonly to: string;
  /** How many words its terms have, from the first to the last. */
  readonly words: number;
  /** How many words more or less it has in use, where names stand in the text. */
  readonly names?: number;
  /** Words that tell it from licences that begin and end alike. */
  readonly has?: string;
  readonly lacks?: string;
  /** Words with which a text begins that may stand before the terms. */
  readonly preamble?: string;
  /** Words with which a text ends that may follow the terms: an appendix, how to apply them. */
  readonly appendix?: readonly string[];
}

const MIT = {
  from: 'permission is hereby granted free of charge to any person obtaining a copy of this software and associated documentation files',
  to: 'the use or other dealings in the software',
};
const BSD = {
  from: 'redistribution and use in source and binary forms',
  to: 'possibility of such damage',
  names: 30,
};
const ISC = {
  from: 'permission to use copy modify and or distribute this software for any purpose',
  to: 'the use or performance of this software',
  names: 6,
};
/** A line that closes the terms, where there is one. */
const END = 'end of terms and conditions';
const CECILL = {
  from: 'this agreement is a free software license agreement that is the result of discussions between its authors',
  to: 'by the more diligent party',
};
const CC = {
  to: 'the legal processes of any jurisdiction or authority',
  preamble: 'creative commons corporation',
  appendix: ['creative commons may be contacted at creativecommons org'],
};
const ccFrom = (name: string): string =>
  `by exercising the licensed rights defined below you accept and agree to be bound by the terms and conditions of this creative commons ${name} international public license`;

/**
 * Fingerprints of the licences that occur in this field. The words were counted in
 * the texts of the SPDX License List (as in npm's spdx-license-list 6.12.0), made equal as the
 * SPDX License List Matching Guidelines say.
 */
export const FINGERPRINTS: readonly Fingerprint[] = [
  { id: 'MIT', ...MIT, words: 163, names: 10, has: 'this permission notice' },
  { id: 'MIT-0', ...MIT, words: 138, names: 6, lacks: 'this permission notice' },
  {
    id: 'BSL-1.0',
    from: 'permission is hereby granted free of charge to any person or organization obtaining a copy of the software',
    to: MIT.to,
    words: 205,
  },
  { id: 'NCSA', from: MIT.from, to: 'other dealings with the software', words: 224, names: 30 },
  { id: 'BSD-2-Clause', ...BSD, words: 184, lacks: 'endorse or promote' },
  {
    id: 'BSD-3-Clause',
    ...BSD,
    words: 214,
    has: 'endorse or promote products derived from this software',
    lacks: 'advertising materials',
  },
  { id: 'BSD-4-Clause', ...BSD, words: 231, has: 'advertising materials' },
  { id: 'ISC', ...ISC, words: 110, has: 'this permission notice' },
  { id: '0BSD', ...ISC, words: 98, lacks: 'this permission notice' },
  {
    id: 'Zlib',
    from: 'in no event will the authors be held liable for any damages arising from the use of this software',
    to: 'removed or altered from any source distribution',
    words: 118,
  },
  {
    id: 'Unlicense',
    from: 'this is free and unencumbered software released into the public domain',
    to: MIT.to,
    words: 191,
  },
  {
    id: 'WTFPL',
    from: 'everyone is permitted to copy and distribute verbatim or modified copies of this license document',
    to: 'you just do what the fuck you want to',
    words: 53,
  },
  {
    id: 'Apache-2.0',
    from: 'apache license version 2 0 january 2004',
    to: 'accepting any such warranty or additional liability',
    words: 1408,
    appendix: [END, 'governing permissions and limitations under the license'],
  },
  {
    id: 'ECL-2.0',
    from: 'educational community license version 2 0 april 2007',
    to: 'accepting any such warranty or additional liability',
    words: 1529,
    appendix: [END, 'governing permissions and limitations under the license'],
  },
  {
    id: 'GPL-2.0',
    from: 'gnu general public license version 2 june 1991',
    to: 'advised of the possibility of such damages',
    words: 2480,
    appendix: [END, 'ty coon president of vice', 'general public license instead of this license'],
  },
  {
    id: 'GPL-3.0',
    from: 'gnu general public license version 3 29 june 2007',
    to: 'accompanies a copy of the program in return for a fee',
    words: 5199,
    appendix: [END, 'instead of this license but first please read'],
  },
  {
    id: 'AGPL-3.0',
    from: 'gnu affero general public license version 3 19 november 2007',
    to: 'accompanies a copy of the program in return for a fee',
    words: 5163,
    appendix: [END, 'how to apply and follow the gnu agpl see'],
  },
  {
    id: 'LGPL-2.0',
    from: 'gnu library general public license version 2 june 1991',
    to: 'advised of the possibility of such damages',
    words: 3835,
    appendix: [END, 'thats all there is to it'],
  },
  {
    id: 'LGPL-2.1',
    from: 'gnu lesser general public license version 2 1 february 1999',
    to: 'advised of the possibility of such damages',
    words: 4035,
    appendix: [END, 'thats all there is to it'],
  },
  {
    id: 'LGPL-3.0',
    from: 'gnu lesser general public license version 3 29 june 2007',
    to: 'permanent authorization for you to choose that version for the library',
    words: 1216,
  },
  {
    id: 'MPL-2.0',
    from: 'contributor means each individual or legal entity that creates contributes to the creation of or owns covered software',
    to: 'as defined by the mozilla public license v 2 0',
    words: 2322,
  },
  {
    id: 'EPL-2.0',
    from: 'the accompanying program is provided under the terms of this eclipse public license agreement',
    to: 'no third party beneficiary rights are created under this agreement',
    words: 1996,
    appendix: ['accurate notices of copyright ownership'],
  },
  {
    id: 'EUPL-1.1',
    from: 'this european union public license the eupl applies to the work or software as defined below',
    to: 'all linguistic versions of this license',
    words: 1910,
    appendix: ['cecill v 2 0'],
  },
  {
    id: 'EUPL-1.2',
    from: 'this european union public license the eupl applies to the work as defined below',
    to: 'production of a new eupl version',
    words: 2225,
  },
  {
    id: 'CC0-1.0',
    from: 'the laws of most jurisdictions throughout the world automatically confer exclusive copyright',
    to: 'with respect to this cc0 or use of the work',
    words: 982,
    preamble: 'creative commons corporation',
  },
  { id: 'CC-BY-4.0', from: ccFrom('attribution 4 0'), ...CC, words: 1988 },
  { id: 'CC-BY-SA-4.0', from: ccFrom('attribution sharealike 4 0'), ...CC, words: 2183 },
  { id: 'CECILL-2.0', ...CECILL, words: 3364, has: 'the authors of the cecill for' },
  { id: 'CECILL-2.1', ...CECILL, words: 3477, has: 'the authors of the cecill for' },
  { id: 'CECILL-B', ...CECILL, words: 3370, has: 'the authors of the cecill b' },
  { id: 'CECILL-C', ...CECILL, words: 3451, has: 'the authors of the cecill c' },
  {
    id: 'Artistic-2.0',
    from: 'preamble this license establishes the terms under which a given free software package',
    to: BSD.to,
    words: 1332,
  },
  {
    id: 'PSF-2.0',
    from: 'this license agreement is between the python software foundation psf',
    to: 'licensee agrees to be bound by the terms and conditions of this license agreement',
    words: 370,
  },
];
