// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReleaseRule;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.rules.explain.RuleText;

/** One protocol for reading: what is owed, and where each number comes from. */
final class ProtocolText {

    private ProtocolText() {}

    static void print(Protocol protocol, Words words, Desk desk) {
        desk.line(protocol.id().code());
        desk.line(words.of(protocol.title()));
        desk.line(words.of(protocol.jurisdiction()));
        desk.line(standing(protocol, words));
        desk.line(words.text("protocol.anchor", anchors(protocol.anchor(), words), numbering(protocol, words)));
        for (Phase phase : protocol.phases()) {
            desk.line("");
            desk.line(words.text("protocol.phase", phase.name(), words.of(phase.setting()), length(phase, words)));
            phase.restriction().value().ifPresent(text -> desk.line("  " + words.of(text)));
            phase.citations().forEach(citation -> citation(citation, words, desk));
        }
        protocol.duties().forEach(duty -> duty(duty, words, desk));
        release(protocol.release(), words, desk);
        consequences(protocol.consequences(), words, desk);
        protocol.uncountedServices().forEach(service -> service(service, words, desk));
        desk.line("");
        desk.line(words.text("protocol.sources"));
        protocol.citations().forEach(citation -> citation(citation, words, desk));
    }

    /** Returns in one line how far the document can be relied on. */
    static String standing(Protocol protocol, Words words) {
        return words.text(
                "protocol.standing",
                words.of(protocol.status()),
                words.of(protocol.confidence()),
                inForce(protocol.inForce(), words));
    }

    private static String inForce(InForce inForce, Words words) {
        if (!inForce.firstDay().isStated() && !inForce.lastDay().isStated()) {
            return words.text("unspecified");
        }
        return words.text("protocol.inForce", stated(inForce.firstDay(), words), stated(inForce.lastDay(), words));
    }

    private static String anchors(AnchorRule rule, Words words) {
        return words.list(rule.kinds().stream().map(words::of).toList());
    }

    private static String numbering(Protocol protocol, Words words) {
        return protocol.numbering().value().map(words::of).orElseGet(() -> words.text("unspecified"));
    }

    private static String length(Phase phase, Words words) {
        return phase.length()
                .value()
                .map(length -> words.said(RuleText.of(length)))
                .orElseGet(() -> words.text("unspecified"));
    }

    private static void duty(Duty duty, Words words, Desk desk) {
        desk.line("");
        String title = duty.title().map(words::of).orElseGet(() -> words.of(duty.activity()));
        desk.line(words.text("protocol.duty", duty.id().code(), title, words.of(duty.scope())));
        desk.line("  " + words.said(RuleText.of(duty.occurrence())) + words.text("list.colon") + demand(duty, words));
        desk.line("  " + words.said(RuleText.of(duty.missPolicy())));
        duty.method().ifPresent(method -> desk.line("  " + words.of(method)));
        duty.citations().forEach(citation -> citation(citation, words, desk));
    }

    private static String demand(Duty duty, Words words) {
        Stream<String> whole = duty.demand().stream().map(demand -> demand(demand, words));
        Stream<String> parts = duty.slots().stream().map(part -> part(part, words));
        return words.list(Stream.concat(whole, parts).toList());
    }

    private static String part(DutySlot part, Words words) {
        String text = words.of(part.slot()) + " " + demand(part.demand(), words);
        return part.startsAt()
                .map(time -> words.text("demand.from", text, time))
                .orElse(text);
    }

    private static String demand(Demand demand, Words words) {
        if (demand.atMost().isEmpty()) {
            return words.text("demand.atLeast", demand.atLeast());
        }
        return demand.atMost().getAsInt() == demand.atLeast()
                ? words.text("demand.exactly", demand.atLeast())
                : words.text("demand.range", demand.atLeast(), demand.atMost().getAsInt());
    }

    private static void release(ReleaseRule rule, Words words, Desk desk) {
        desk.line("");
        desk.line(words.text(
                "protocol.release", words.said(RuleText.of(rule.moment())), words.said(RuleText.of(rule.condition()))));
        rule.citations().forEach(citation -> citation(citation, words, desk));
    }

    private static void consequences(Consequences consequences, Words words, Desk desk) {
        List<String> unknown = new ArrayList<>();
        consequence("reExposed", consequences.reExposure().value().map(RuleText::of), words, desk, unknown);
        consequence("testedPositive", consequences.positiveTest().value().map(RuleText::of), words, desk, unknown);
        consequence("newSign", consequences.newSign().value().map(RuleText::of), words, desk, unknown);
        consequences.citations().forEach(citation -> citation(citation, words, desk));
        if (!unknown.isEmpty()) {
            desk.line(words.text("protocol.unknownEvents", words.list(unknown)));
        }
    }

    private static void consequence(
            String event, Optional<LocalizedText> rule, Words words, Desk desk, List<String> unknown) {
        String name = words.text("event." + event);
        rule.ifPresentOrElse(
                text -> desk.line(name + words.text("list.colon") + words.said(text)), () -> unknown.add(name));
    }

    private static void service(UncountedService service, Words words, Desk desk) {
        desk.line("");
        desk.line(words.text("protocol.uncounted", words.of(service.activity()), words.of(service.scope())));
        service.citations().forEach(citation -> citation(citation, words, desk));
    }

    static void citation(Citation citation, Words words, Desk desk) {
        desk.line("    " + words.text("citation", citation.source(), citation.locator()));
        citation.wording().ifPresent(wording -> desk.line("      " + words.text("citation.wording", wording)));
        citation.note().ifPresent(note -> desk.line("      " + words.of(note)));
    }

    private static String stated(Stated<?> value, Words words) {
        return value.isStated() ? value.toString() : words.text("unspecified");
    }
}
