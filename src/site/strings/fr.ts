import type { Strings } from '#site/strings/index.ts';
import type { Plural } from '#site/strings/text.ts';

/** For texts that depend on a number. */
const plural = (one: string, other: string): Plural => ({ one, other });

/** The texts of the interface in French. */
export default {
  name: 'Français',
  formats: 'fr',

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
    also: 'Aussi : {names}',
    by: 'par {names}',
    byMore: plural('par {names} et {n} autre', 'par {names} et {n} autres'),
    withdrawn: 'Retiré du catalogue le {date}. {reason}',
    supersededBy: 'Remplacé par',
    alive: 'Est-il vivant ?',
    may: 'Puis-je l’utiliser ?',
    get: 'Comment l’obtenir ?',
    cite: 'Comment le citer ?',
    verdicts: {
      active: 'Oui, on y travaille',
      quiet: 'Il est en sommeil',
      ended: 'Non, le travail a pris fin',
      unknown: 'Rien ne le montre',
    },
    status: 'État :',
    version: 'Version {version}',
    versionDate: 'Version {version}, {date}',
    active: 'Dernière modification : {month}',
    noActivity: 'On ne sait rien de ses versions ni de ses modifications.',
    repository: {
      moved: 'Le dépôt a changé d’adresse, vu le {date}',
      archived: 'Ses propriétaires ont fermé le dépôt, vu le {date}',
      unreachable: 'Le dépôt ne répond plus depuis le {date}',
      gone: 'Le dépôt a disparu, vu le {date}',
    },
    licence: {
      yes: 'Oui, pour tout usage',
      read: 'Lisez d’abord la licence',
      sameLicence: {
        no: 'Un travail qui l’utilise peut avoir n’importe quelle licence.',
        files: 'Les fichiers modifiés restent sous cette licence.',
        library:
          'La bibliothèque modifiée reste sous cette licence ; un travail qui l’utilise peut en avoir une autre.',
        work: 'Un travail qui le contient se partage sous la même licence.',
        network:
          'Un travail qui le contient se partage sous la même licence, même s’il n’est offert que comme service.',
      },
      mention: 'Gardez les mentions de droits d’auteur et de licence.',
      mentionChanges: 'Gardez les mentions, et dites ce que vous avez modifié.',
      patents: {
        granted: 'Ses auteurs concèdent leurs brevets.',
        excluded: 'Il ne concède aucun brevet.',
      },
    },
    code: 'Code :',
    citePaper: 'L’article',
    citeMore: 'Autres styles',
    reference: 'Comme référence',
    relationsHeading: 'Avec quoi il va',
    relations: {
      softwareRequirements: 'A besoin de',
      requiredBy: 'Requis par',
      softwareSuggestions: 'S’utilise avec',
      suggestedBy: 'S’utilise avec, selon',
      isPartOf: 'Fait partie de',
      hasPart: 'Comprend',
      readsDataOf: 'Lit les données de',
      dataReadBy: 'Ses données sont lues par',
      supersededBy: 'Remplacé par',
      supersedes: 'Remplace',
    },
    similar: 'Logiciels semblables',
    origin: 'Source : {source}',
    provenance: 'D’où viennent les faits (°)',
    provenanceColumns: { field: 'Champ', source: 'Lu dans', since: 'Vu d’abord' },
    conflicts: 'Où les sources divergent',
    conflictEntry: 'cette fiche',
    conflictField: '{field} :',
    says: 'dit',
    quality: 'Comment il est tenu',
    checks: '{yes} [contrôles](quality/) sur {known} sont en ordre.',
    checksAsOf: '{yes} [contrôles](quality/) sur {known} sont en ordre, au {date}.',
    cures: plural('{n} chose aiderait', '{n} choses aideraient'),
    allChecks: 'Les {n} contrôles',
    yes: 'oui',
    no: 'non',
    unknown: 'inconnu',
    machines: 'Pour les machines',
    badge: 'Pour votre README :',
    badgeOf: 'Badge du catalogue {name}',
    badgeMarkdown: 'Copier le badge en Markdown',
    wrong: 'Une erreur ?',
    file: 'La fiche est le fichier `{path}`. [Comment la modifier](contribute/)',
    edit: 'Modifier la fiche',
    report: 'Signaler un problème',
    suggest: 'Proposer une modification',
    groups: {
      use: 'L’apprendre et le lancer',
      cite: 'Articles et identifiants',
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

  copy: {
    done: 'Copié',
    failed: 'La copie a échoué',
    command: 'Copier la commande {manager}',
    citation: 'Copier la citation ({format})',
    download: '{format}, télécharger',
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
