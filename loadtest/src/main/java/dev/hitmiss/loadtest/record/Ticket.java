package dev.hitmiss.loadtest.record;

/**
 * The intended start of one arrival.
 *
 * @param number counts from 0 in the order of drawing
 * @param offsetNanos the intended start, counted from that of ticket 0
 * @param intendedNanos the intended start on the clock of the counter
 */
public record Ticket(long number, long offsetNanos, long intendedNanos) {}
