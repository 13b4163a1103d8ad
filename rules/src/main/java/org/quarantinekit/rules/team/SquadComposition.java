// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.Quantity;

/** What is wrong inside one squad: its roles in the order of the template, then its members in the order of their codes. */
final class SquadComposition {

    private final Squad squad;
    private final SquadTemplate template;

    SquadComposition(Squad squad, SquadTemplate template) {
        this.squad = squad;
        this.template = template;
    }

    List<SquadFinding> findings() {
        List<SquadFinding> findings = new ArrayList<>();
        template.roles().forEach(role -> number(role).ifPresent(findings::add));
        squad.members().stream()
                .sorted(Comparator.comparing(SquadMember::staff))
                .forEach(member -> origin(member).ifPresent(findings::add));
        return findings;
    }

    private Optional<SquadFinding> number(SquadRole role) {
        long found = squad.members().stream()
                .filter(member -> member.role().equals(role.role()))
                .count();
        Optional<Quantity> asked = role.quantity().value();
        int least = asked.map(quantity -> quantity.count().orElse(1)).orElse(1);
        boolean tooMany = found > least
                && asked.filter(Quantity.Exactly.class::isInstance).isPresent();
        if (found >= least && !tooMany) {
            return Optional.empty();
        }
        SquadFinding.Builder finding = new SquadFinding.Builder();
        finding.kind(tooMany ? SquadFindingKind.ROLE_TOO_MANY : SquadFindingKind.ROLE_MISSING)
                .template(template.code())
                .addSquad(squad.id())
                .role(role.role())
                .place("squad " + squad.id())
                .rule("must have " + words(asked) + " " + role.role() + " and has " + found);
        return Optional.of(finding.build());
    }

    private static String words(Optional<Quantity> asked) {
        if (asked.isEmpty()) {
            return "a number of";
        }
        if (asked.get() instanceof Quantity.Exactly exactly) {
            return "exactly " + exactly.number();
        }
        return asked.get() instanceof Quantity.AtLeast least ? "at least " + least.number() : "several";
    }

    private Optional<SquadFinding> origin(SquadMember member) {
        Optional<SquadRole> role =
                template.findRole(member.role()).filter(one -> !one.origins().isEmpty());
        if (role.isEmpty()
                || member.origin().filter(role.get().origins()::contains).isPresent()) {
            return Optional.empty();
        }
        String found =
                member.origin().map(origin -> ", not from " + origin).orElse(", and nobody wrote down from where");
        SquadFinding.Builder finding = new SquadFinding.Builder();
        finding.kind(SquadFindingKind.ORIGIN_WRONG)
                .template(template.code())
                .addSquad(squad.id())
                .role(member.role())
                .staff(member.staff())
                .place("staff " + member.staff() + " of squad " + squad.id())
                .rule("must come from " + Joiner.on(" or ").join(role.get().origins()) + " as " + member.role()
                        + found);
        return Optional.of(finding.build());
    }
}
