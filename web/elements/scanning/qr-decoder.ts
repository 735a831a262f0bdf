/**
 * The part of the package `qr` that reads symbols. It stands alone, so that the build can
 * replace this one file by a bundle, and pages load it only when a person scans.
 */

export { decodeQR } from 'qr/decode.js';
