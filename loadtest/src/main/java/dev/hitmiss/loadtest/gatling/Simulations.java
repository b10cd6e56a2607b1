package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.keys.KeyDistribution;
import dev.hitmiss.loadtest.keys.OverlayKeys;
import io.gatling.javaapi.core.Simulation;

/** Every simulation there is. A new one is its class and one line here. */
public enum Simulations {
    CONFIG_READ("config-read", ConfigReadSimulation.class, OverlayKeys.DISTRIBUTION);

    private final String label;
    private final Class<? extends Simulation> type;

    @SuppressWarnings("ImmutableEnumChecker") // a record of values
    private final KeyDistribution keys;

    Simulations(String label, Class<? extends Simulation> type, KeyDistribution keys) {
        this.label = label;
        this.type = type;
        this.keys = keys;
    }

    /** The name of the simulation on the command line and in every result. */
    public String label() {
        return label;
    }

    /** How the keys are drawn that it asks for. */
    public KeyDistribution keys() {
        return keys;
    }

    String className() {
        return type.getName();
    }
}
