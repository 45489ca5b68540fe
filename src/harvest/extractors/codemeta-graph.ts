import { idOf, typesOf } from '#harvest/extractors/json-ld.ts';
import { isMapping, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';

const SOURCE_CODE = /^(?:SoftwareSourceCode|Code)$/i;
const SOFTWARE = /^(?:Software\w*|\w*Application|Code|WebAPI)$/i;

/** The software that a document describes, and how to follow its references. */
export interface Described {
  readonly software: Place;
  /** The object that a value refers to by its id alone, or the value itself. */
  resolve(place: Place): Place;
}

/**
 * Finds the software in a CodeMeta document: the document itself, or in a JSON-LD
 * graph the one object that is a software. Reports where there is none or many.
 */
export function describedSoftware(root: Place): Described | undefined {
  const graph = root.member('@graph') ?? (Array.isArray(root.value) ? root : undefined);
  const objects = (graph?.items ?? [root]).filter(({ value }) => isMapping(value));
  const software = softwareOf(root, objects);
  if (software === undefined) return undefined;
  const byId = new Map(objects.map((object) => [idOf(object)?.written, object]));
  const resolve = (place: Place): Place => {
    const id =
      isMapping(place.value) && Object.keys(place.value).length === 1 ? idOf(place) : undefined;
    return (id?.written === undefined ? undefined : byId.get(id.written)) ?? place;
  };
  return { software, resolve };
}

function softwareOf(root: Place, objects: readonly Place[]): Place | undefined {
  const [only] = objects;
  if (objects.length === 1 && only !== undefined) {
    const types = typesOf(only);
    if (types.length === 0 || types.some((type) => SOFTWARE.test(type))) return only;
    root.report(`the file describes a ${quoted(types.join(', '))}, which is no software`);
    return undefined;
  }
  for (const pattern of [SOURCE_CODE, SOFTWARE]) {
    const [found, ...more] = objects.filter((object) =>
      typesOf(object).some((type) => pattern.test(type)),
    );
    if (found !== undefined && more.length === 0) return found;
    if (more.length > 0) {
      root.report('the file describes several software, and does not say which is this one');
      return undefined;
    }
  }
  root.report('the file describes no software');
  return undefined;
}
