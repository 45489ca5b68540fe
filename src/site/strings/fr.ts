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
    description: '{name} : les logiciels par {facets}.',
    all: 'Les {n} logiciels, de A à Z',
    by: 'Logiciels par {facet}',
    byDescription: 'Logiciels par {facet} : {values}.',
    value: '{facet} : {value}',
    valueDescription: plural('{n} logiciel : {facet} {value}.', '{n} logiciels : {facet} {value}.'),
    count: plural('{n} logiciel', '{n} logiciels'),
    runBy: 'Exploité par',
    allValues: 'Tous ({n})',
    pages: 'Pages',
  },

  list: {
    title: 'Tous les logiciels, de A à Z',
    description: '{name} : les {n} logiciels, de A à Z.',
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
    badgeOf: 'Badge : {name}',
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
    description:
      '{name} d’un seul regard : domaines et infrastructures, langages, licences, activité, croissance, qualité, et qui dépend de quoi.',
    lead: 'Les {n} logiciels du catalogue d’un seul regard, au {date}. Sous chaque graphique se trouvent ses nombres, avec des liens vers les logiciels comptés.',
    leadUndated:
      'Les {n} logiciels du catalogue d’un seul regard. Sous chaque graphique se trouvent ses nombres, avec des liens vers les logiciels comptés.',
    sections: {
      purpose: 'À quoi ils servent',
      making: 'Comment ils sont faits',
      life: 'S’ils sont vivants',
      care: 'Comment ils sont tenus',
      ties: 'Comment ils se tiennent',
    },
    numbers: 'Les nombres',
    software: 'Logiciels',
    names: 'Lesquels',
    more: plural('{n} de plus', '{n} de plus'),
    others: plural('{n} autre', '{n} autres'),
    silent: 'Non précisé',
    by: 'Par {facet}',
    alone: '{value} représente {n} logiciels sur {all} ({share}).',
    first: '{value} vient en tête avec {n} logiciels sur {all} ({share}), devant {next}.',
    broader: 'Un terme large compte aussi les termes plus étroits qu’il comprend.',
    none: plural('{n} logiciel n’en précise aucun.', '{n} logiciels n’en précisent aucun.'),
    pair: '{row} et {column}',
    meet: 'La rencontre la plus fréquente est {row} et {column} : {n} logiciels. Sur {cells} couples, {empty} sont vides.',
    noPair: 'Aucun logiciel ne précise les deux.',
    activity: 'Dernière modification du dépôt',
    since: 'Il y a',
    monthsUpTo: 'Jusqu’à {to} mois',
    months: 'De {from} à {to} mois',
    monthsOver: 'Plus de {from} mois',
    notRead: 'Dépôt non lu',
    unread: 'Aucun dépôt n’a encore été lu.',
    changed: plural(
      '{n} dépôt sur {all} a changé dans les douze mois avant le {date} ({share}).',
      '{n} dépôts sur {all} ont changé dans les douze mois avant le {date} ({share}).',
    ),
    releases: 'Année de la dernière version',
    year: 'Année',
    notReleased: 'Aucune version connue',
    noRelease: 'Aucune version n’est connue.',
    released: plural(
      'Sur {all} logiciels dont une version est connue, {n} a publié la dernière en {year} ({share}).',
      'Sur {all} logiciels dont une version est connue, {n} ont publié la dernière en {year} ({share}).',
    ),
    unreleased: plural(
      'Pour {n} logiciel, aucune version n’est connue.',
      'Pour {n} logiciels, aucune version n’est connue.',
    ),
    growth: 'Croissance du catalogue',
    noHistory:
      'Git sait quel jour chaque fiche est arrivée ; cette construction du site s’est faite sans l’historique du dépôt.',
    grew: 'De {n} logiciels ({from}) à {m} ({to}) ; au plus {most} à la fois ({when}).',
    when: 'Quand',
    came: 'Arrivés',
    left: 'Partis',
    listed: 'Inscrits',
    indicators: 'Contrôle par contrôle',
    holds:
      '« {best} » est le plus souvent vrai, pour {most} des logiciels, et « {worst} » le plus rarement, pour {fewest}.',
    check: 'Contrôle',
    yes: 'Oui',
    no: 'Non',
    unknown: 'Inconnu',
    checks: 'Logiciels par nombre de contrôles en ordre',
    spread:
      'La moitié des logiciels ont {middle} contrôles en ordre ou plus, sur {all} ; au moins {fewest}, au plus {most}.',
    inOrder: 'Contrôles en ordre',
    map: 'La carte',
    tied: '{n} logiciels sont liés à {hubs} infrastructures ou entre eux.',
    needed: plural(
      '{n} logiciel a besoin de {name}.',
      '{name} est le plus demandé : {n} autres en ont besoin.',
    ),
    capped: 'La carte en montre {n} : les mieux reliés, et quelques-uns de chaque infrastructure.',
    noTie: 'Aucun logiciel ne nomme encore une infrastructure ou un autre logiciel.',
    hub: 'une infrastructure',
    dot: 'un logiciel, d’autant plus grand que d’autres en ont besoin',
    serving: 'sert l’infrastructure',
    needing: 'a besoin de l’autre logiciel',
    serves: 'Les infrastructures et les logiciels qui les servent',
    mostNeeded: 'Les logiciels dont les autres ont le plus besoin',
    times: 'Demandé par',
    neededBy: 'Par lesquels',
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
