package dev.hitmiss.loadtest.gatling;

import io.gatling.javaapi.core.Simulation;

/** A story as the load part runs it: recorded, and judged by who reads the recording. */
public final class RecordedSimulation extends Simulation {
    private final RecordedStory story = RecordedStory.fromProperties();

    {
        setUp(story.population()).protocols(RecordedStory.protocol());
    }

    @Override
    public void before() {
        story.begin();
    }

    @Override
    public void after() {
        story.end();
    }
}
