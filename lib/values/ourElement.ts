/** The name of the elements that the extension puts on a page, right under `<html>`. */
export const OUR_ELEMENT = 'before-you-rate';
