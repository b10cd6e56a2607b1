package dev.hitmiss.runner.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Validity;
import org.junit.jupiter.api.Test;

/** What a look at this machine says, whatever machine it is. */
final class DoctorTest {
    @Test
    void examine_anyMachine_saysEachThingOnceInAWholeSentence() {
        assertThat(Doctor.examine())
                .extracting(Validity::check)
                .contains("processors", "temporary-space", "ports")
                .doesNotHaveDuplicates();
        assertThat(Doctor.examine())
                .allSatisfy(found -> assertThat(found.text()).matches("[A-Z0-9].*[a-z0-9'].*\\."));
    }

    @Test
    void check_thatFails_saysWhyItMattersAndItsLimit() {
        Validity few = Check.atLeast("processors", "count", 1, 2)
                .found("1 processor")
                .otherwise("a benchmark and the servers that it asks take turns on one");

        assertThat(few.passed()).isFalse();
        assertThat(few.limit()).isEqualTo(2);
        assertThat(few.text()).isEqualTo("1 processor: a benchmark and the servers that it asks take turns on one.");
    }

    @Test
    void check_thatPasses_saysOnlyWhatWasFound() {
        assertThat(Check.atLeast("processors", "count", 2, 2)
                        .found("2 processors")
                        .otherwise("why")
                        .text())
                .isEqualTo("2 processors.");
    }
}
