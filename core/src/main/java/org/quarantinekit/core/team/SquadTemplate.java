// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.SubjectScope;

/**
 * How one place set up its squads, in the words of one source: for whom, in which roles, from where, and for which tasks.
 *
 * <p>The same label means other people elsewhere, so that a template belongs to its place and its date.
 */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableSquadTemplate.class)
@JsonDeserialize(builder = SquadTemplate.Builder.class)
public interface SquadTemplate {

    /** What a date looks like. */
    String DATE_RULE = "must be a year, a month or a day like 2020, 2020-02 or 2020-01-26";

    /** The code of the document, for example {@code party-branch-2021}. */
    String code();

    /** What the source calls such a squad. */
    LocalizedText title();

    /** Where squads were set up so. */
    Stated<LocalizedText> place();

    /** When: a year, a month or a day, as far as the source goes. */
    Stated<String> date();

    /** For what one squad is set up, and no second: a building, a compound, a person; UNSPECIFIED if the source does not say. */
    Stated<SubjectScope> oneFor();

    /** The roles, none twice, in the order of the source; empty if the source does not say who is in a squad. */
    ImmutableList<SquadRole> roles();

    /** The tasks that have a squad each, none twice; empty if the squads are not parted by task. */
    ImmutableList<NamedTask> tasks();

    /** Whether the source ends its roles or tasks by "and others", so that further ones are no mistake. */
    @Value.Default
    default boolean namesOthers() {
        return false;
    }

    /** Who leads whom, if the source says so. It is a text: nothing is computed from it. */
    Optional<LocalizedText> leading();

    /** Where the template comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Returns the role of this template that has this code, or empty if it has none. */
    default Optional<SquadRole> findRole(WorkRole role) {
        requireNonNull(role, "role");
        return roles().stream().filter(one -> one.role().equals(role)).findFirst();
    }

    /** Returns whether somebody may be in this role: the template has it, names others as well, or says of no role at all. */
    default boolean allows(WorkRole role) {
        return findRole(role).isPresent() || roles().isEmpty() || namesOthers();
    }

    /** Returns whether a squad may have this task: the template has it, names others as well, or says of no task at all. */
    default boolean allows(SquadTask task) {
        requireNonNull(task, "task");
        return tasks().stream().anyMatch(one -> one.task().equals(task)) || tasks().isEmpty() || namesOthers();
    }

    /** Refuses a template without sources, a role or a task that stands twice, and a date of another form. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "template code");
        Checks.require(!citations().isEmpty(), "citations of template " + code(), "must not be empty");
        date().value()
                .ifPresent(date -> Checks.require(
                        Pattern.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?", date),
                        "date of template " + code(),
                        DATE_RULE));
        Set<Object> names = new HashSet<>();
        for (SquadRole role : roles()) {
            Checks.require(
                    names.add(role.role()), "role " + role.role() + " of template " + code(), "must not stand twice");
        }
        for (NamedTask task : tasks()) {
            Checks.require(
                    names.add(task.task()), "task " + task.task() + " of template " + code(), "must not stand twice");
        }
    }

    /** Starts a template; the code has no default, so it is asked for here. */
    static Builder builder(String code, LocalizedText title) {
        return new Builder().code(code).title(title);
    }

    /** Builds one template; refuses to set an attribute twice. */
    final class Builder extends ImmutableSquadTemplate.Builder {
        Builder() {}
    }
}
