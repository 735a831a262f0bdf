/**
 * The parts of the package `prom-client` that the service uses. Every other file imports them
 * from here, so that the build can replace this one file by a bundle.
 */

export { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
