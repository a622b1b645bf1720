package kz.kasip.standards.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a host. */
interface Resolving {

    /** @throws UnknownHostException also where no answer comes in time */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
