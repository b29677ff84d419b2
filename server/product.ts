import product from '#package.json' with { type: 'json' };

/** The version of this product, as in `0.1.0`. */
export const productVersion = product.version;
