package dev.hitmiss.results.claims;

import dev.hitmiss.results.MadeExperiments;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;

/** A made-up run with its ledger. */
public final class Ledgers {
    private Ledgers() {}

    /** Logins under two networks, configs under one, and a warming that misses its promise by too little to tell. */
    public static RunDocument everyVerdict() {
        return ClaimsLedger.judged(new ClaimRun()
                .read("ConfigReadBenchmark", NetworkProfile.LOOPBACK, 75, 300, 60, 100)
                .read("LoginValidationBenchmark", NetworkProfile.LOOPBACK, 80, 400, 50, 120)
                .read("LoginValidationBenchmark", NetworkProfile.SEED_SESSION, 3_080, 84_400, 3_050, 75_120)
                .warming("WITH_PAUSES", NetworkProfile.LOOPBACK, 2_700, 2_760, 2_740)
                .warming("PIPELINED", NetworkProfile.LOOPBACK, 100, 101, 99)
                .experiment(MadeExperiments.hitRate(true))
                .experiment(MadeExperiments.memory(true))
                .document());
    }
}
