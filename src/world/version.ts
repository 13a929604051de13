/**
 * The version of the model. Whatever changes the bits of a result raises it, and everything derived (goldens, shipped
 * studies, calibration) is computed anew.
 */
export const modelVersion = "1";
