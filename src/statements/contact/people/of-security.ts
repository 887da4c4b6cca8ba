/** An office of the council or the adviser for security. */
export const OF_SECURITY = /security (council|advis)|совет(а|ов)? безопасности|совбез|национальной безопасности/i;
