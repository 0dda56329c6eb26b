/** What the browsers know the extension by; the manifest, every policy file and the checks take it from here. */

/** The public half of the key that fixes `CHROMIUM_ID`; whoever hosts the extension himself packs it with his own. */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArKeLCmhqUPrt0uJNryLzHwlIIisFckST8vZigostCdqQUgPeWf6ycFXnQQYPq/kX9WqBkvhkJ6iBvwSejYPjlAe/90KTHnJwKa0s6vOHP/X1Es+biIxjHFyqB1VbDzTHTPuX+87u39kbcslLFnRljpLgBP+dLt0vJH9Eh2zLUQ2QJOIForRstx2BSW6TQs0+sawLazwF3PNFM0uR8lGLmjO9ZjUNOI9meJdyboHZQAQPwFpqkk8rrtC5pK+Sdcf8gftFe1rfoWghsQSUrntOwHgoxZ6IO4IAbRjt1KgyRpr8XUnUz9Fr/OkT+8j+oa00kZyo+kUlw38e5NgXdxnasQIDAQAB';

/** Chrome, Chromium and Edge: the first 16 bytes of SHA-256 of the public key in DER, digits mapped to a–p. */
export const CHROMIUM_ID = 'fmomhlbdgdijpclemdcnpoaacniagleb';

/** Firefox: `browser_specific_settings.gecko.id`. */
export const GECKO_ID = '{1d01c51a-744d-4b11-9b7c-6491213d5654}';
