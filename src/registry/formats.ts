/** The string formats that the schemas name. Whether a day exists is a rule's business. */
export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const EMAIL = /^[^\s@:<>]+@[^\s@:<>]+\.[^\s@:<>]+$/;
