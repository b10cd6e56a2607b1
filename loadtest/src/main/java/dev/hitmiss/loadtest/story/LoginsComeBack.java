package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.PopularKeys;

/** Whoever was logged in before a deployment goes on with the same token after it. Nobody logs in anew. */
final class LoginsComeBack implements Story {
    private final PopularKeys users;

    LoginsComeBack(Setting setting) {
        this.users = setting.popularKeys();
    }

    @Override
    public Ask at(long step) {
        return SessionValidation.validationOf(users.at(step));
    }
}
