/**
 * The part of the package `qr` that makes symbols. It stands alone, so that the build can
 * replace this one file by a bundle, and pages load it only when codes are shown.
 */

export { encodeQR } from 'qr';
