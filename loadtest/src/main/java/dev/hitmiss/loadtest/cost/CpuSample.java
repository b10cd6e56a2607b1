package dev.hitmiss.loadtest.cost;

import java.time.Duration;
import java.time.Instant;

/**
 * What had been used by a moment.
 *
 * @param instances CPU time of all instances together since they began
 * @param injector CPU time of the injector since it began
 * @param machineBusy the share of the machine's CPU time that was used since the sample before, by whomever; NaN if not known
 */
record CpuSample(Instant at, Duration instances, Duration injector, double machineBusy) {}
