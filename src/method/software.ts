/** The name and version stamped into every result; a test holds it equal to the package's. */
export const SOFTWARE = 'mesoscope 0.1.0';
