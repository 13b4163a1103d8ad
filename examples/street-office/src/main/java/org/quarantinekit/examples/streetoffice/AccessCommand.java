// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.rules.access.AccessDecision;
import org.quarantinekit.rules.access.Checkpoint;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides one request at a checkpoint. */
@Command(
        name = "access",
        mixinStandardHelpOptions = true,
        description = "Whether one request may pass a checkpoint, with every reason and its source.")
final class AccessCommand implements Callable<Integer> {

    private static final String SAMPLE_POLICY = "zhengzhou-controlled-2022-01";

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--sample",
            description = "The sample that comes with the program, for everything that is not named.")
    private boolean sample;

    @Option(
            names = "--policy",
            paramLabel = "CODE|FILE",
            description = "The rules of the checkpoint; needed without --sample.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--request", paramLabel = "FILE", description = "Who asks to pass; needed without --sample.")
    private Optional<Path> request = Optional.empty();

    @Option(
            names = "--outings",
            paramLabel = "FILE",
            description = "Earlier outings, a JSON object per line; none unless said.")
    private Optional<Path> outings = Optional.empty();

    AccessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        AccessPolicy rules = policy();
        AccessRequest asked = request();
        LinedRows<Outing> earlier = outings(rows);
        AccessDecision decision = Checkpoint.of(rules).decide(asked, earlier.documents());
        decision.refusedOutings().forEach(refused -> earlier.refuse(refused.outing(), refused.reason(), rows));
        if (output.isJson()) {
            AccessJson.write(rules, asked, decision, rows.refused(), desk.out());
        } else {
            rows.warn(output.words(), desk);
            new AccessText(output.words(), desk).print(rules, asked, decision);
        }
        return rows.exitCode();
    }

    private AccessPolicy policy() {
        String named = policy.or(() -> sample ? Optional.of(SAMPLE_POLICY) : Optional.empty())
                .orElseThrow(() -> missing("--policy=CODE|FILE"));
        return DocumentFile.named(named, Catalogue.bundled()::findAccessPolicy, AccessPolicy.class);
    }

    private AccessRequest request() {
        if (request.isEmpty() && !sample) {
            throw missing("--request=FILE");
        }
        return DocumentFile.read(
                request.map(TextFile::at).orElse(Sample.file("access-request.json")), AccessRequest.class);
    }

    private LinedRows<Outing> outings(Rows rows) {
        TextFile unless = sample ? Sample.file("outings.jsonl") : TextFile.empty("outings");
        return LinedRows.read(outings.map(TextFile::at).orElse(unless), Outing.class, rows);
    }

    private ParameterException missing(String option) {
        return new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
    }
}
