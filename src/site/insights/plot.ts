import type { SiteCatalogue } from '#site/catalogue.ts';
import type { Locale } from '#site/locale.ts';
import type { Placed, Tie } from '#site/insights/layout.ts';

/** What the plots look at. */
export type Subject = Pick<SiteCatalogue, 'records' | 'facets' | 'asOf' | 'history' | 'relations'>;

/** Words, and the path of the page that they lead to. */
export interface Part {
  readonly text: string;
  readonly path?: string;
}

/** The numbers of a plot, or what else it shows, in rows. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** A row has a head of its own; a cell holds a number, or words that are joined by commas. */
  readonly rows: readonly {
    readonly head: Part;
    readonly cells: readonly (number | readonly Part[])[];
  }[];
}

/** A row of a bar plot; `quiet` for what is not known or not told apart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly quiet?: boolean;
}

/** A column of a histogram; the axis tells the labels of some. */
export interface Column {
  readonly label: string;
  readonly value: number;
  readonly isTick: boolean;
}

/** What is drawn. All numbers are counts of software. */
export type Drawing =
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  | {
      readonly kind: 'steps';
      /** Each value holds from its day, YYYY-MM-DD, until the next one, the last until `end`. */
      readonly steps: readonly { readonly from: string; readonly value: number }[];
      readonly end: string;
      /** What stands at the beginning and at the end of the axis. */
      readonly labels: readonly [first: string, last: string];
    }
  | {
      readonly kind: 'shares';
      readonly names: readonly [yes: string, no: string, unknown: string];
      readonly rows: readonly {
        readonly label: string;
        readonly parts: readonly [yes: number, no: number, unknown: number];
      }[];
    }
  | {
      readonly kind: 'grid';
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
    }
  | {
      readonly kind: 'map';
      /** One drawing for wide screens and one for narrow ones and paper. */
      readonly wide: Placed;
      readonly narrow: Placed;
      /** From software to infrastructures, and from software to what it needs. */
      readonly serves: readonly Tie[];
      readonly needs: readonly Tie[];
      /** The ids of the software that carry their names: those that most others need. */
      readonly named: ReadonlySet<string>;
    };

/** One figure. Where there is nothing to draw, its sentence says why. */
export interface Plot {
  /** Its name in addresses of this page. */
  readonly id: string;
  readonly title: string;
  /** What one sees, with its numbers. */
  readonly says: string;
  readonly drawing?: Drawing;
  readonly tables: readonly Table[];
}

/** Makes a plot in a language; undefined where the catalogue has not the field that it shows. */
export type Insight = (subject: Subject, locale: Locale) => Plot | undefined;
