package dev.hitmiss.runner.plan;

/** One fork of one row; forks count from 1. */
public record Step(Row row, int fork) {}
