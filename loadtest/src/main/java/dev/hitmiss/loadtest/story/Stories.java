package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.EveryKey;
import dev.hitmiss.loadtest.keys.KeyDistribution;
import dev.hitmiss.loadtest.keys.PopularKeys;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Every story there is. A new one is its class and one constant here. */
@SuppressWarnings("ImmutableEnumChecker") // constructors and records of values
public enum Stories {
    CONFIG_READ(
            "config-read",
            Effect.READS,
            PopularKeys.DISTRIBUTION,
            ConfigReads::new,
            "configs are read, 1 % of overlays that do not exist"),
    COLD_ACTIVATION(
            "cold-activation",
            Effect.CHANGES,
            EveryKey.DISTRIBUTION,
            ColdActivation::new,
            "sessions of overlays begin cold, and end a second later"),
    MESSAGE_HANDLING(
            "message-handling",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            MessageHandling::new,
            "90 % messages of users, 1 % of them new; 10 % reads of users"),
    SESSION_VALIDATION(
            "session-validation",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            SessionValidation::new,
            "98 % validations of tokens, 1 % of them of nobody; 2 % logins"),
    TRIGGER_EVENTS(
            "trigger-events",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            TriggerEvents::new,
            "80 % scores that move an average; 20 % reads of states"),
    CHANNEL_ACTIVATION(
            "channel-activation",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            ChannelActivation::new,
            "90 % questions whether a channel is active; 10 % switched on or off"),
    MIXED_DAY(
            "mixed-day",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            MixedDay::new,
            "40 % messages, 24 % sessions, 16 % channels, 10 % configs, 8 % triggers, 2 % activations"),
    COLD_START(
            "cold-start",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            LoginsComeBack::new,
            "tokens are validated on instances just started, with nothing cached",
            Start.COLD),
    WARM_START(
            "warm-start",
            Effect.CHANGES,
            PopularKeys.DISTRIBUTION,
            LoginsComeBack::new,
            "the same on instances that were warmed before they listened",
            Start.WARMED);

    private final String label;
    private final Effect effect;
    private final KeyDistribution keys;
    private final Function<Setting, Story> maker;
    private final String plot;
    private final Start start;

    Stories(String label, Effect effect, KeyDistribution keys, Function<Setting, Story> maker, String plot) {
        this(label, effect, keys, maker, plot, Start.RUNNING);
    }

    Stories(
            String label,
            Effect effect,
            KeyDistribution keys,
            Function<Setting, Story> maker,
            String plot,
            Start start) {
        this.label = label;
        this.effect = effect;
        this.keys = keys;
        this.maker = maker;
        this.plot = plot;
        this.start = start;
    }

    /** What a story does to the data of whoever it is aimed at. */
    private enum Effect {
        READS,
        CHANGES
    }

    /** Those that leave the data as it is. */
    public static List<Stories> harmless() {
        return Arrays.stream(values())
                .filter(story -> story.effect == Effect.READS)
                .toList();
    }

    /** The story with a label. */
    public static Stories of(String label) {
        return Arrays.stream(values())
                .filter(story -> story.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no simulation '" + label + "'; there are "
                        + Arrays.stream(values()).map(Stories::label).toList()));
    }

    /** The name of the simulation on the command line and in every result. */
    public String label() {
        return label;
    }

    /** How the keys are drawn that it asks for. */
    public KeyDistribution keys() {
        return keys;
    }

    /** What the instances are that it begins with. */
    public Start start() {
        return start;
    }

    /** What happens in it, in a few words. */
    public String plot() {
        return plot;
    }

    /** The story as it goes in a setting. */
    public Story in(Setting setting) {
        return maker.apply(setting);
    }
}
