/** The fields of an entry that name persons and organisations. */
export const AGENT_FIELDS = ['author', 'maintainer', 'contributor', 'copyrightHolder'] as const;
