import type { Strings } from '#site/strings/index.ts';
import type { Plural } from '#site/strings/text.ts';

/** For texts that depend on a number. */
const plural = (one: string, other: string): Plural => ({ one, other });

/** The texts of the interface in French. */
export default {
  name: 'Français',

  frame: {
    home: '{name}, accueil',
    skip: 'Aller au contenu',
    site: 'Site',
    languages: 'Langues',
    trail: 'Fil d’Ariane',
    find: 'Chercher',
    browse: 'Parcourir',
    insights: 'Vue d’ensemble',
    quality: 'Qualité',
    contribute: 'Contribuer',
    data: 'Données',
    about: 'À propos',
    changes: 'Changements',
    metadata:
      '{name}. Métadonnées : [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/). Les logiciels eux-mêmes gardent leurs licences.',
    machines:
      'Pour les machines : [le catalogue en JSON](catalogue.json), [tous les formats](data/)',
  },

  home: {
    sky: 'Sur la carte, chacun des {n} logiciels est une étoile ; les lignes mènent à ce sur quoi il repose. [Voir l’ensemble](insights/)',
  },

  search: {
    label: 'Chercher un logiciel',
    placeholder: 'rayons gamma, interférométrie, pyhf …',
    clear: 'Effacer',
    filters: 'Filtres',
    results: 'Logiciels',
    all: plural('{n} logiciel', '{n} logiciels'),
    some: '{n} logiciels sur {all}',
    none: 'Rien trouvé. Essayez moins de mots ou moins de filtres.',
    more: 'En montrer plus',
    listed: 'Les {n} logiciels, de A à Z',
  },

  browse: {
    title: 'Parcourir',
    description: 'Les logiciels du catalogue {name}, par {facets}.',
    all: 'Les {n} logiciels, de A à Z',
    by: 'Logiciels par {facet}',
    byDescription: 'Logiciels par {facet} : {values}.',
    value: '{facet} : {value}',
    valueDescription: plural('{n} logiciel : {facet} {value}.', '{n} logiciels : {facet} {value}.'),
    count: plural('{n} logiciel', '{n} logiciels'),
    runBy: 'Exploité par',
    pages: 'Pages',
  },

  list: {
    title: 'Tous les logiciels, de A à Z',
    description: 'Les {n} logiciels du catalogue {name}, de A à Z.',
  },

  software: {
    also: 'Aussi : {names}',
    withdrawn: 'Retiré du catalogue le {date}. {reason}',
    supersededBy: 'Remplacé par',
    glance: 'En bref',
    machines: 'Pour les machines',
    badge: 'Pour votre README',
    badgeOf: 'Badge du catalogue {name}',
    badgeMarkdown: 'Le badge en Markdown',
    silent: 'Non précisé',
    alive: 'Est-il vivant ?',
    may: 'Puis-je l’utiliser ?',
    where: 'Où est-il ?',
    learn: 'Comment l’apprendre ?',
    learnSilent: 'Voir le dépôt',
    cite: 'Comment le citer ?',
    citeDoi: 'Le logiciel, par son DOI',
    citePaper: 'L’article',
    citeReference: 'Comme référence',
    version: 'Version {version}',
    versionDate: 'Version {version}, {date}',
    active: 'Dernière modification en {month}',
    moved: 'Le dépôt a déménagé depuis le {date}',
    archived: 'Ses propriétaires ont fermé le dépôt ; vu le {date}',
    unreachable: 'Le dépôt ne répond plus depuis le {date}',
    gone: 'Le dépôt a disparu depuis le {date}',
    origin: 'd’après [{source}]({url}), vu le {date}',
    conflicts: 'Où les sources divergent',
    conflictEntry: 'cette fiche',
    says: '{source} dit',
    quality: 'Comment il est tenu',
    checks: '{yes} [contrôles](quality/) sur {known} sont en ordre.',
    checksAsOf: '{yes} [contrôles](quality/) sur {known} sont en ordre, au {date}.',
    allChecks: 'Les {n} contrôles',
    yes: 'oui',
    no: 'non',
    unknown: 'inconnu',
    reference: 'Comme référence',
    wrong: 'Une erreur ?',
    file: 'La fiche est le fichier `{path}`. [Comment la modifier](contribute/)',
    edit: 'Modifier la fiche',
    report: 'Signaler un problème',
    groups: {
      use: 'L’utiliser',
      cite: 'Le citer',
      people: 'Qui le fait',
      science: 'À quoi il sert',
      software: 'Comment il est construit',
      project: 'Le projet',
      more: 'Et encore',
    },
    launch: {
      service: 'service hébergé',
      notebook: 'notebook',
      container: 'image de conteneur',
    },
  },

  insights: {
    title: 'Vue d’ensemble',
  },

  compare: {
    title: 'Comparer',
  },

  quality: {
    title: 'Qualité',
  },

  contribute: {
    title: 'Contribuer',
  },

  rules: {
    title: 'Règles',
  },

  fields: {
    title: 'Champs',
  },

  data: {
    title: 'Données',
  },

  about: {
    title: 'À propos',
  },

  dev: {
    findings: 'Ce que le contrôle dit de cette fiche',
    faulty: 'Cette fiche n’est pas encore valable : il n’y a pas de page à montrer.',
  },

  moved: {
    title: '{name} a une autre adresse',
    text: 'Sa page est maintenant à [{path}]({path}).',
  },

  notFound: {
    title: 'Page introuvable',
    heading: 'Il n’y a pas de page à cette adresse',
    text: 'L’adresse est peut-être mal écrite. Un logiciel qui a été inscrit un jour garde sa page : vous le trouverez peut-être par son nom.',
    search: 'Chercher dans le catalogue',
    list: 'Tous les logiciels, de A à Z',
  },
} satisfies Strings;
