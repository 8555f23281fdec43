/** So many visits are listed: more than anybody reads on a page. */
export const mostListed = 50;
