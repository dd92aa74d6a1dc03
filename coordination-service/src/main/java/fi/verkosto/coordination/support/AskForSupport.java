package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** An organisation of a network at work asks, and asks further. */
@ApplicationScoped
public class AskForSupport {

    private final SupportAccess access;
    private final SupportSteps steps;
    private final SupportRequests requests;
    private final SupportStory story;
    private final InstantSource clock;

    AskForSupport(
            SupportAccess access,
            SupportSteps steps,
            SupportRequests requests,
            SupportStory story,
            InstantSource clock) {
        this.access = access;
        this.steps = steps;
        this.requests = requests;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public SupportRequest ask(UUID networkId, Question question) {
        Network network = access.toAsk(networkId);
        requireActive(network);
        Author author = access.member(network);
        Instant now = clock.instant();
        SupportRequest request = SupportRequest.asked(requests.nextId(), network, question, author, now);
        requests.add(request);
        story.asked(request, author);
        return request;
    }

    /** Also while it waits: the answer then answers both. */
    @Transactional
    public SupportRequest followUp(UUID id, String ifMatch, String text) {
        SupportStep step = steps.beginAsMember(id, ifMatch);
        requireActive(access.toAsk(step.request().networkId()));
        step.request().followUp(text, step.author(), step.now());
        story.write(step, CoordinationAction.SUPPORT_ASKED_AGAIN);
        return step.request();
    }

    private static void requireActive(Network network) {
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
    }
}
