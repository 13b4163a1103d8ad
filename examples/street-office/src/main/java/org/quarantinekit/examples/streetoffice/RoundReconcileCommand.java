// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;
import org.quarantinekit.rules.sampling.Tubes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Certifies a round: whether no household and no person was missed. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "Holds the tests of the day against the round, both ways, and certifies it.")
final class RoundReconcileCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final RoundOptions round;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--tubes",
            paramLabel = "RULE|FILE",
            description =
                    "How many specimens are owed: single, double, pool:N, household, household:N, or a file with a"
                            + " policy; single unless said.")
    private String tubes = "single";

    @Option(
            names = "--issued-at",
            paramLabel = "DATETIME",
            description = "When the certificate is asked for; the last minute of the service day unless said.")
    private Optional<LocalDateTime> issuedAt = Optional.empty();

    RoundReconcileCommand(Desk desk) {
        this.desk = desk;
        this.round = new RoundOptions(desk);
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        TubePolicy policy = TubesOption.read(tubes);
        RoundRequest request = round.requestWithRecords();
        RoundOfDay asked = RoundOfDay.of(request, rows, desk);
        RoundCoverage coverage =
                RoundCoverage.reconcile(asked.round(), Tubes.specimensOwed(policy), asked.known(), asked.records());
        RoundCertificate certificate = RoundCertificate.of(coverage, issuedAt.orElseGet(request::lastMinute));
        if (output.isJson()) {
            CertificateJson.write(certificate, coverage, desk.out());
        } else {
            new CertificateTable(certificate, coverage, output.words(), desk).print();
        }
        return rows.exitCode();
    }
}
