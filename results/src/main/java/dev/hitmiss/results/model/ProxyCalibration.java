package dev.hitmiss.results.model;

/**
 * What the proxies that make a distance cost by themselves, measured when they were opened.
 *
 * @param forwarding of a proxy that delays nothing
 * @param delaying of one that delays, beyond its delay; profiles take it off what they type in, up to half of that
 */
public record ProxyCalibration(ProxyCost forwarding, ProxyCost delaying) {}
