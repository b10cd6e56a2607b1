package dev.hitmiss.loadtest.story;

import org.jspecify.annotations.Nullable;

/**
 * One request, without the address of who answers it.
 *
 * @param request the name of its kind in every result
 * @param body JSON; null for none
 * @param token of the login that it is made with; null for none
 * @param answer what is read from its answer
 */
public record Ask(
        String request,
        Verb verb,
        String path,
        @Nullable String body,
        @Nullable String token,
        Answer answer) {
    static Ask read(String request, String path) {
        return new Ask(request, Verb.GET, path, null, null, Answer.LOOKUP);
    }

    static Ask post(String request, String path, @Nullable String body, Answer answer) {
        return new Ask(request, Verb.POST, path, body, null, answer);
    }
}
