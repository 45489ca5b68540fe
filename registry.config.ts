// What makes this catalogue the one of ESCAPE. A community that forks edits this
// file, the data folders and src/site/assets/logo.svg. Its shape is defined by
// schemas/config.schema.json.
export default {
  name: 'ESCAPE Software Catalogue',
  shortName: 'ESCAPE Software',
  tagline: 'Open software for astronomy, astroparticle and particle physics in Europe',
  description:
    'The software that Europe’s research infrastructures in astronomy, astroparticle and particle physics make and use: what it does, who wrote it, under which licence it may be used and how to cite it.',
  community: {
    name: 'ESCAPE, the European Science Cluster of Astronomy and Particle physics ESFRI research infrastructures',
    url: 'https://projectescape.eu/',
  },
  url: 'http://localhost:4321/',
  branch: 'main',
  accent: { light: '#1d4f91', dark: '#8ab8f2' },
  vocabularies: {
    kind: 'kinds',
    domain: 'domains',
    infrastructure: 'infrastructures',
    implements: 'standards',
    developmentStatus: 'status',
    organisation: 'organisations',
  },
  facets: [
    { field: 'domain', id: 'domain', label: 'Domain' },
    { field: 'infrastructure', id: 'infrastructure', label: 'Infrastructure' },
    { field: 'kind', id: 'kind', label: 'Kind' },
    { field: 'programmingLanguage', id: 'language', label: 'Language' },
    { field: 'license', id: 'licence', label: 'Licence' },
    { field: 'developmentStatus', id: 'status', label: 'Status' },
  ],
};
