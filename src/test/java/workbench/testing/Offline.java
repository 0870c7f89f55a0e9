package workbench.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Fails every test that tries to open a network socket: the program is offline.
///
/// Found by JUnit for all tests (extension autodetection). Sockets come from a factory that
/// refuses, channels from {@link Channels}, which the build names as the JVM's selector provider. A
/// test fails even when the code under test swallows the refusal.
public final class Offline implements BeforeAllCallback, AfterEachCallback {
    private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();
    private static boolean installed;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        install();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> seen = List.copyOf(ATTEMPTS);
        ATTEMPTS.clear();
        if (!seen.isEmpty() && context.getTags().stream().noneMatch("tries-the-network"::equals)) {
            throw new AssertionError("tried to open a network socket: " + seen);
        }
    }

    @SuppressWarnings("deprecation")
    private static synchronized void install() throws IOException {
        if (!installed) {
            Socket.setSocketImplFactory(Offline::refuseSocket);
            ServerSocket.setSocketFactory(Offline::refuseSocket);
            installed = true;
        }
    }

    private static SocketImpl refuseSocket() {
        throw refusal("socket");
    }

    private static IllegalStateException refusal(String what) {
        ATTEMPTS.add(what);
        return new IllegalStateException("the program is offline: no " + what);
    }

    /// Refuses every channel of the network.
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw refusal("datagram channel");
        }

        @Override
        public DatagramChannel openDatagramChannel(java.net.ProtocolFamily family) {
            throw refusal("datagram channel");
        }

        @Override
        public Pipe openPipe() {
            throw refusal("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw refusal("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw refusal("server socket channel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw refusal("socket channel");
        }
    }
}
