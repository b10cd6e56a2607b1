package dev.hitmiss.loadtest.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LOOKUP       | 200 | local-hit | -     | {}                              | local-hit
            LOOKUP       | 404 | absent    | -     | {}                              | absent
            LOOKUP       | 401 | absent    | -     | {}                              | error:status-401
            LOGIN_LOOKUP | 200 | loaded    | -     | {}                              | loaded
            LOGIN_LOOKUP | 401 | absent    | -     | {}                              | absent
            LOGIN_LOOKUP | 401 | -         | -     | {}                              | error:status-401
            LOGIN_LOOKUP | 503 | -         | -     | {}                              | error:status-503
            CHANGE       | 204 | -         | true  | {}                              | written
            CHANGE       | 201 | -         | -     | {}                              | written
            CHANGE       | 204 | -         | false | {}                              | unsettled
            CHANGE       | 404 | -         | -     | {}                              | absent
            CHANGE       | 409 | -         | -     | {}                              | error:status-409
            ACTIVATION   | 200 | -         | -     | {"state":"activated"}           | activated
            ACTIVATION   | 200 | -         | -     | {"state":"resumed"}             | resumed
            ACTIVATION   | 200 | -         | -     | {"state":"odd"}                 | error:no-outcome
            ACTIVATION   | 502 | -         | -     | {"state":"activated"}           | error:status-502
            MESSAGE      | 200 | -         | -     | {"userId":1,"registered":true}  | registered
            MESSAGE      | 200 | -         | -     | {"userId":1,"registered":false} | known
            MESSAGE      | 200 | -         | -     | {}                              | error:no-outcome
            MESSAGE      | 400 | -         | -     | {}                              | error:status-400
            """)
    void of_aReply_isTheOutcomeThatTheServiceTells(
            Answer answer, int status, @Nullable String cache, @Nullable String settled, String body, String label) {
        assertThat(answer.of(new Reply(status, cache, settled, body)).label()).isEqualTo(label);
    }
}
