package dev.hitmiss.loadtest.run;

import java.time.Duration;

/**
 * How many values one interval of a histogram log has under one tag.
 *
 * @param from when it began, counted from the start of the log
 */
record HlogInterval(String tag, Duration from, Duration to, long count) {}
