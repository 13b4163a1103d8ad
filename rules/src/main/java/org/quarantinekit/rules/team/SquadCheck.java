// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.team.NamedTask;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.SubjectScope;

/** The check of one list of squads; what is wrong inside one of them, {@link SquadComposition} tells. */
final class SquadCheck {

    private final ImmutableSortedSet<Subject> expected;
    private final List<SquadFinding> findings = new ArrayList<>();
    private final List<RefusedRow> refusals = new ArrayList<>();

    SquadCheck(Iterable<Subject> expected) {
        this.expected = ImmutableSortedSet.copyOf(expected);
    }

    SquadSheet check(Iterable<SquadTemplate> templates, Iterable<Squad> squads) {
        Singles singles = new Singles(refusals);
        ImmutableSortedMap<String, SquadTemplate> byCode = singles.of("template", templates, SquadTemplate::code);
        List<Squad> checked = new ArrayList<>();
        for (Squad squad : singles.of("squad", squads, Squad::id).values()) {
            SquadTemplate template = byCode.get(squad.template());
            if (template == null) {
                refuse(squad, "squad " + squad.id(), "must follow a template that is given, not " + squad.template());
            } else {
                Squad allowed = allowed(squad, template);
                checked.add(allowed);
                findings.addAll(new SquadComposition(allowed, template).findings());
            }
        }
        checkPeople(checked);
        byCode.values().forEach(template -> checkTemplate(template, squadsOf(template, checked)));
        refusals.sort(RefusedRow.ORDER);
        return new SquadSheet.Builder()
                .addAllSquads(checked)
                .addAllFindings(findings)
                .addAllRefusals(refusals)
                .build();
    }

    private Squad allowed(Squad squad, SquadTemplate template) {
        Squad.Builder allowed = Squad.builder(squad.id(), squad.template()).addAllServed(squad.served());
        for (SquadMember member : squad.members()) {
            if (template.allows(member.role())) {
                allowed.addMember(member);
            } else {
                refuse(
                        squad,
                        "staff " + member.staff() + " of squad " + squad.id(),
                        "must be in a role of template " + template.code() + ", not in " + member.role());
            }
        }
        squad.task().ifPresent(task -> {
            if (template.allows(task)) {
                allowed.task(task);
            } else {
                refuse(
                        squad,
                        "task of squad " + squad.id(),
                        "must be one of template " + template.code() + ", not " + task);
            }
        });
        return allowed.build();
    }

    private void checkPeople(List<Squad> squads) {
        TreeMap<StaffId, SortedSet<SquadId>> squadsOf = new TreeMap<>();
        for (Squad squad : squads) {
            for (SquadMember member : squad.members()) {
                squadsOf.computeIfAbsent(member.staff(), staff -> new TreeSet<>())
                        .add(squad.id());
            }
        }
        squadsOf.forEach((staff, in) -> {
            if (in.size() > 1) {
                findings.add(new SquadFinding.Builder()
                        .kind(SquadFindingKind.STAFF_IN_TWO_SQUADS)
                        .addAllSquads(in)
                        .staff(staff)
                        .place("staff " + staff)
                        .rule("must not be in squads " + Joiner.on(", ").join(in) + " at once")
                        .build());
            }
        });
    }

    private static List<Squad> squadsOf(SquadTemplate template, List<Squad> squads) {
        return squads.stream()
                .filter(squad -> squad.template().equals(template.code()))
                .toList();
    }

    private void checkTemplate(SquadTemplate template, List<Squad> squads) {
        for (NamedTask named : template.tasks()) {
            if (squads.stream()
                    .noneMatch(
                            squad -> squad.task().filter(named.task()::equals).isPresent())) {
                findings.add(finding(SquadFindingKind.TASK_MISSING, template)
                        .task(named.task())
                        .place("template " + template.code())
                        .rule("must have a squad for " + named.task() + " and has none")
                        .build());
            }
        }
        template.oneFor().value().ifPresent(scope -> checkServed(template, scope, squads));
    }

    private void checkServed(SquadTemplate template, SubjectScope scope, List<Squad> squads) {
        ImmutableSortedSet<Subject> toServe = expected.stream()
                .filter(subject -> subject.scope() == scope)
                .collect(toImmutableSortedSet(Subject::compareTo));
        if (toServe.isEmpty()) {
            return;
        }
        TreeMap<Subject, SortedSet<SquadId>> squadsOf = new TreeMap<>();
        toServe.forEach(subject -> squadsOf.put(subject, new TreeSet<>()));
        for (Squad squad : squads) {
            for (Subject subject : squad.served()) {
                if (subject.scope() == scope) {
                    squadsOf.computeIfAbsent(subject, unexpected -> new TreeSet<>())
                            .add(squad.id());
                }
            }
        }
        for (Map.Entry<Subject, SortedSet<SquadId>> entry : squadsOf.entrySet()) {
            checkServed(template, entry.getKey(), requireNonNull(entry.getValue(), "squads"));
        }
    }

    private void checkServed(SquadTemplate template, Subject subject, SortedSet<SquadId> by) {
        String rule = "must have one squad of template " + template.code() + " and has ";
        if (by.isEmpty()) {
            served(SquadFindingKind.UNSERVED, template, subject, by, rule + "none");
        } else if (!expected.contains(subject)) {
            String unexpected = "must be among those to be served, because it is served by ";
            served(
                    SquadFindingKind.NOT_EXPECTED,
                    template,
                    subject,
                    by,
                    unexpected + Joiner.on(", ").join(by));
        } else if (by.size() > 1) {
            served(
                    SquadFindingKind.SERVED_TWICE,
                    template,
                    subject,
                    by,
                    rule + Joiner.on(", ").join(by));
        }
    }

    private void served(
            SquadFindingKind kind, SquadTemplate template, Subject subject, SortedSet<SquadId> by, String rule) {
        findings.add(finding(kind, template)
                .subject(subject)
                .addAllSquads(by)
                .place(subject.toString())
                .rule(rule)
                .build());
    }

    private static SquadFinding.Builder finding(SquadFindingKind kind, SquadTemplate template) {
        SquadFinding.Builder finding = new SquadFinding.Builder();
        finding.kind(kind).template(template.code());
        return finding;
    }

    private void refuse(Squad given, String place, String rule) {
        refusals.add(new RefusedRow(given, place, rule));
    }
}
