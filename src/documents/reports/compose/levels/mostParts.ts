/** A level tells so many things at most with a picture; what is left stands in the figures of the page. */
export const mostParts = 4;
