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
  about: [
    {
      heading: 'What this is',
      text: `A catalogue of the open software behind Europe’s astronomy, astroparticle and particle physics: the Cherenkov Telescope Array Observatory, the Extremely Large Telescope, the European Solar Telescope, FAIR, the High-Luminosity LHC, KM3NeT and the SKA Observatory, with CERN, ESO, EGO-Virgo, JIVE and the Virtual Observatory.

These communities formed ESCAPE in 2019, and announced an open repository of their software, so that people use each other’s work again and develop it together. This catalogue serves that aim: it says what there is, who makes it, under which licence, and how to cite it.`,
      links: [{ name: 'ESCAPE', url: 'https://projectescape.eu/' }],
    },
    {
      heading: 'The European Open Science Cloud',
      text: `ESCAPE is one of the science clusters of the European Open Science Cloud (EOSC), which brings data, software and services of all sciences within reach of every researcher. The catalogue of research products in EOSC is built from what other catalogues publish. The files under Data are this catalogue’s part.`,
      links: [{ name: 'EOSC', url: 'https://eosc.eu/' }],
    },
    {
      heading: 'What this is not',
      text: `It holds no code and no releases: these stay where their developers keep them. For a copy that lasts and has a DOI, projects deposit a release at Zenodo, where ESCAPE has a community of its own, and Software Heritage archives the public repositories.

It is no judgement. An entry says what a software is; it does not rank it.`,
      links: [{ name: 'ESCAPE at Zenodo', url: 'https://zenodo.org/communities/escape2020' }],
    },
  ],
  url: 'http://localhost:4321/',
  branch: 'main',
  accent: { light: '#1d4f91', dark: '#8ab8f2' },
  vocabularies: {
    kind: 'kinds',
    domain: 'domains',
    infrastructure: 'infrastructures',
    system: 'systems',
    implements: 'standards',
    developmentStatus: 'status',
  },
  harvest: {
    gitlab: [
      'git.astron.nl',
      'git.km3net.de',
      'git.ligo.org',
      'code.jive.eu',
      'git.cbm.gsi.de',
      'gitlab-p4n.aip.de',
      'gitlab.cern.ch',
      'gitlab.iap.kit.edu',
      'gitlab.in2p3.fr',
      'gitlab.obspm.fr',
    ],
  },
  facets: [
    { field: 'domain', id: 'domain', label: 'Domain' },
    { field: 'infrastructure', id: 'infrastructure', label: 'Infrastructure' },
    { field: 'system', id: 'system', label: 'System' },
    { field: 'kind', id: 'kind', label: 'Kind' },
    { field: 'programmingLanguage', id: 'language', label: 'Language' },
    { field: 'license', id: 'licence', label: 'Licence' },
    { field: 'developmentStatus', id: 'status', label: 'Status' },
  ],
};
