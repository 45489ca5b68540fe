import { fileExamples, hasFile, type Indicator, yes } from '#registry/quality/indicator.ts';

const inFile = hasFile(
  /^(?:dockerfile|containerfile|compose\.ya?ml|docker-compose\.ya?ml|apptainer\.def|singularity)(?:[._-].*)?$/,
  'Add a Dockerfile or an Apptainer file at the root, or name an image in `launch` of the entry.',
);

export const container: Indicator = {
  id: 'container',
  title: 'Comes in a container',
  label: 'Container',
  why: 'A container runs alike on a laptop, in a computing centre and in ten years.',
  everse: 'software_is_containerized',
  check: (assessed) => {
    const image = assessed.record.launch?.find(({ kind }) => kind === 'container');
    return image === undefined ? inFile(assessed) : yes(image.name, image.url);
  },
  examples: [
    ...fileExamples('Dockerfile'),
    {
      answer: 'yes',
      record: { launch: [{ kind: 'container', name: 'Image', url: 'https://quay.io/x/y' }] },
    },
  ],
};
